import type { MailLocale } from "./data"

// Western digits in both languages, as everywhere in Wasla.
const TAGS = { ar: "ar-SA-u-ca-gregory-nu-latn", en: "en-GB-u-ca-gregory" } as const
const NO_BREAK = "\u00a0"
const MARKS = /[\u200e\u200f\u061c]/g

const ARABIC_SIGNS: Readonly<Record<string, string>> = {
  sar: "ر.س",
  aed: "د.إ",
  kwd: "د.ك",
  bhd: "د.ب",
  omr: "ر.ع",
  qar: "ر.ق",
}

/** The text with so many decimals, half rounded up; digit by digit, since a double forgets. */
function withDigits(amount: string, digits: number): string {
  const [whole, fraction = ""] = amount.replace("-", "").split(".")
  const kept = BigInt(whole + fraction.slice(0, digits).padEnd(digits, "0"))
  const rounded = kept + (fraction.charAt(digits) >= "5" ? 1n : 0n)
  const text = rounded.toString().padStart(digits + 1, "0")
  const split = text.length - digits
  const grouped = new Intl.NumberFormat("en-US").format(BigInt(text.slice(0, split)))
  const number = `${grouped}${digits > 0 ? `.${text.slice(split)}` : ""}`
  // Kept from left to right, or Arabic would move the minus behind the number.
  return amount.startsWith("-") && rounded > 0n ? `\u2066\u2212${number}\u2069` : number
}

/**
 * A price in words of the language: every digit that the currency has, and none lost on the way.
 * @param amount a decimal text in major units
 */
export function money(amount: string, currency: string, locale: MailLocale): string {
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat("en", {
    style: "currency",
    currency,
  }).resolvedOptions()
  const code = currency.toUpperCase()
  const sign = locale === "ar" ? (ARABIC_SIGNS[currency.toLowerCase()] ?? code) : code
  return `${withDigits(amount, maximumFractionDigits)}${NO_BREAK}${sign}`
}

/** A day and a time where the store is. */
export function moment(iso: string, locale: MailLocale, timeZone: string): string {
  const format = new Intl.DateTimeFormat(TAGS[locale], {
    dateStyle: "long",
    timeStyle: "short",
    timeZone,
  })
  return format.format(new Date(iso)).replace(MARKS, "")
}

/** A number of things. */
export function quantity(count: number): string {
  return new Intl.NumberFormat("en-US", { maximumFractionDigits: 3 }).format(count)
}

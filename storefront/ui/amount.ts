import type { Locale } from "@/i18n/locales"

/** The digits of an amount: whole amounts without decimals, others with the currency's own. */
export function formatAmount(amount: number, currency: string): string {
  const format = new Intl.NumberFormat("en", {
    style: "currency",
    currency: currency.toUpperCase(),
  })
  const decimals = format.resolvedOptions().maximumFractionDigits ?? 2
  const rounded = Number(amount.toFixed(decimals))
  return new Intl.NumberFormat("en", {
    minimumFractionDigits: Number.isInteger(rounded) ? 0 : decimals,
    maximumFractionDigits: decimals,
  }).format(rounded)
}

/** The sign that a reader knows a currency by, such as د.ك or KWD. */
export function currencySign(currency: string, locale: Locale): string {
  const code = currency.toUpperCase()
  const parts = new Intl.NumberFormat(locale === "ar" ? "ar-SA-u-nu-latn" : "en", {
    style: "currency",
    currency: code,
  }).formatToParts(0)
  const sign = parts.find((part) => part.type === "currency")?.value ?? code
  return sign.replace(/[\u200e\u200f]/g, "")
}

/** How much less a discounted price is, in whole percent. */
export function discountPercent(amount: number, original: number): number {
  return original > 0 ? Math.round(((original - amount) / original) * 100) : 0
}

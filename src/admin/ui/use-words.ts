import { useTranslation } from "react-i18next"

/** Our words in the reader's language, with the direction and the locale to format with. */
export function useWords() {
  const { t, i18n } = useTranslation("wasla")
  const language = i18n.language === "ar" ? "ar" : "en"
  // Latin digits and the Gregorian calendar, as everywhere on the platform.
  const locale = language === "ar" ? "ar-SA-u-ca-gregory-nu-latn" : "en-GB"
  return { t, i18n, language, locale, direction: i18n.dir() } as const
}

const DAY = { day: "numeric", month: "short", year: "numeric" } as const

/** A date as the reader writes it; nothing for nothing. */
export function formatDate(value: string | null | undefined, locale: string): string {
  return value ? new Intl.DateTimeFormat(locale, DAY).format(new Date(value)) : ""
}

/** The name of a currency in the reader's language, with its code. */
export function currencyLabel(code: string, locale: string): string {
  const upper = code.toUpperCase()
  const name = new Intl.DisplayNames([locale], { type: "currency" }).of(upper)
  return name && name !== upper ? `${name} (${upper})` : upper
}

const MOMENT = { ...DAY, hour: "numeric", minute: "2-digit" } as const

/** A day with its hour as the reader writes it; nothing for nothing. */
export function formatTime(value: string | null | undefined, locale: string): string {
  return value ? new Intl.DateTimeFormat(locale, MOMENT).format(new Date(value)) : ""
}

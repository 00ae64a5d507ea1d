/** The languages a storefront speaks. */
export const LOCALES = ["ar", "en"] as const

/** One of the storefront's languages. */
export type Locale = (typeof LOCALES)[number]

/** The cookie that remembers the language a shopper chose. */
export const LOCALE_COOKIE = "wasla_locale"

/** Whether a path segment or a cookie names one of our languages. */
export function isLocale(value: string | null | undefined): value is Locale {
  return LOCALES.some((locale) => locale === value)
}

/** The direction in which a language is written. */
export function directionOf(locale: Locale): "rtl" | "ltr" {
  return locale === "ar" ? "rtl" : "ltr"
}

import { notFound } from "next/navigation"
import { isLocale, type Locale } from "@/i18n/locales"

/** The route parameters that every page has. */
export type LocaleParams = Promise<{ locale: string }>

/** The language of a page, read from its address. */
export async function pageLocale(params: LocaleParams): Promise<Locale> {
  const { locale } = await params
  if (!isLocale(locale)) {
    notFound()
  }
  return locale
}

import type { Locale } from "@/i18n/locales"
import type { Metadata, Store } from "./types"

/** A merchant's text in the reader's language: English from metadata when there is one. */
export function localised(
  arabic: string | null | undefined,
  metadata: Metadata,
  key: string,
  locale: Locale
): string {
  const english = metadata?.[key]
  if (locale === "en" && typeof english === "string" && english.trim()) {
    return english
  }
  return arabic ?? ""
}

/** The English for an option's title or value, from the product's `options_en` dictionary. */
export function localisedOption(text: string, metadata: Metadata, locale: Locale): string {
  const dictionary = metadata?.options_en
  if (locale !== "en" || typeof dictionary !== "object" || dictionary === null) {
    return text
  }
  const english = (dictionary as Record<string, unknown>)[text]
  return typeof english === "string" && english ? english : text
}

/** The store's name in the reader's language. */
export function storeName(store: Store, locale: Locale): string {
  const preferred = locale === "ar" ? store.name_ar : store.name_en
  return preferred || store.name || store.slug
}

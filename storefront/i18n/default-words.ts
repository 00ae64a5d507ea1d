import { LOCALES, type Locale } from "./locales"
import { translator, type MessageKey } from "./translate"

const WORDS: MessageKey[] = [
  "default.shipping.standard",
  "default.shipping.standard_promise",
  "default.shipping.express",
  "default.shipping.express_promise",
]

/** Says in the reader's language what every new store starts with; other texts stay as they are. */
export function translateDefault(text: string, locale: Locale): string {
  const key = WORDS.find((word) => LOCALES.some((one) => translator(one).t(word) === text.trim()))
  return key ? translator(locale).t(key) : text
}

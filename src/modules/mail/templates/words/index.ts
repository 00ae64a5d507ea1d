import type { MailLocale } from "../data"
import ar from "./ar.json"
import en from "./en.json"

/** A sentence of the mails, by its name. */
export type Word = keyof typeof ar & keyof typeof en

/** Says a sentence in the language it was made for. */
export type Say = (word: Word, values?: Readonly<Record<string, string>>) => string

const WORDS = { ar, en }
// Values may be in the other direction; these marks keep them from pulling the sentence along.
const isolated = (value: string) => `\u2068${value}\u2069`

/**
 * Gives the sentences of a language.
 * @param mark false where marks of direction would be seen, as in a subject
 */
export function sayIn(locale: MailLocale, mark = true): Say {
  return (word, values = {}) =>
    WORDS[locale][word].replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name]
      return value === undefined ? whole : mark ? isolated(value) : value
    })
}

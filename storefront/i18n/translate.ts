import ar from "./ar.json"
import en from "./en.json"
import type { Locale } from "./locales"

type Key = keyof typeof ar
type PluralCategory = "zero" | "one" | "two" | "few" | "many" | "other"

/** A message that doesn't change with a number. */
export type MessageKey = Exclude<Key, `${string}#${PluralCategory}`>

/** A message with one form for each plural category of the language. */
export type PluralKey = Key extends infer K
  ? K extends `${infer Base}#${PluralCategory}`
    ? Base
    : never
  : never

type Variables = Record<string, string | number>

/** Says a message in one language. */
export type Translator = {
  locale: Locale
  t: (key: MessageKey, variables?: Variables) => string
  plural: (key: PluralKey, count: number, variables?: Variables) => string
}

const messages: Record<Locale, Record<string, string>> = { ar, en }

function fill(text: string, variables: Variables): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(variables[name] ?? whole))
}

/** The translator of a language. */
export function translator(locale: Locale): Translator {
  const rules = new Intl.PluralRules(locale)
  const table = messages[locale]
  return {
    locale,
    t: (key, variables = {}) => fill(table[key] ?? key, variables),
    plural: (key, count, variables = {}) => {
      const form = table[`${key}#${rules.select(count)}`] ?? table[`${key}#other`] ?? key
      return fill(form, { count, ...variables })
    },
  }
}

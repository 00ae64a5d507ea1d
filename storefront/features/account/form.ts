import { latinDigits } from "@/features/checkout/phone"
import type { MessageKey, PluralKey } from "@/i18n/translate"

/** A sentence about a whole form; `plural` sentences count something, such as seconds. */
export type FormNotice =
  | { tone: "danger" | "warning" | "success"; key: MessageKey }
  | { tone: "warning"; plural: PluralKey; count: number }

/** The sentence to show beside each field that needs attention. */
export type FieldErrors = Partial<Record<string, MessageKey>>

/** What a form of the account shows after a try. */
export type FormState = {
  attempt: number
  errors: FieldErrors
  notice: FormNotice | null
  /** What the form has come to, such as the step after the first. */
  step?: string
  /** The page that the try leads to. */
  goTo?: string
}

/** A form before its first try. */
export const UNTRIED: FormState = { attempt: 0, errors: {}, notice: null }

const EMAIL = /^[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]{2,}$/
const SLUG = /^[a-z0-9](?:[a-z0-9]|-(?!-)){1,38}[a-z0-9]$/
const SHORTEST_PASSWORD = 10
const LONGEST_PASSWORD = 128

type Rule = (value: string) => MessageKey | null

const named =
  (missing: MessageKey): Rule =>
  (value) =>
    value ? null : missing

const RULES = {
  name: named("account.error.name"),
  name_ar: named("account.error.name_ar"),
  name_en: named("account.error.name_en"),
  email: (value) => (EMAIL.test(value) ? null : "account.error.email"),
  slug: (value) => (SLUG.test(value) ? null : "account.error.slug"),
  password: named("account.error.password"),
  new_password: (value) => {
    const length = [...value].length
    const fits = length >= SHORTEST_PASSWORD && length <= LONGEST_PASSWORD
    return fits ? null : "account.error.password_weak"
  },
  code: named("account.error.code"),
  understood: named("account.error.understood"),
} as const satisfies Record<string, Rule>

/** A field of an account's form. */
export type AccountField = keyof typeof RULES

/** The text of a form's field; nobody means the spaces around it, but in a password. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  if (typeof value !== "string") {
    return ""
  }
  return name.endsWith("password") ? value : value.trim()
}

/** A code of an authenticator app, as it may be typed: in Arabic digits, or with spaces. */
export function codeOf(form: FormData): string {
  return latinDigits(textOf(form, "code")).replace(/\s/g, "")
}

/** The fields that need attention, each with its sentence. */
export function check(form: FormData, fields: readonly AccountField[]): FieldErrors {
  const problems = fields.flatMap((field) => {
    const problem = RULES[field](textOf(form, field))
    return problem ? [[field, problem] as const] : []
  })
  return Object.fromEntries(problems)
}

/** An address for a store as its Latin name suggests it. */
export function slugFrom(name: string): string {
  const plain = name.normalize("NFKD").replace(/[\u0300-\u036f'’]/g, "")
  const joined = plain.toLowerCase().replace(/[^a-z0-9]+/g, "-")
  return joined.slice(0, 40).replace(/^-+|-+$/g, "")
}

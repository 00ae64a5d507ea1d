import { z } from "@medusajs/framework/zod"
import { STORE_LOCALES, THEME_PRESETS } from "../../../modules/tenant/profile"

/** One line of text without control characters. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^\P{Cc}*$/u, "Control characters are not allowed.")

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: name }))
  } catch {
    return false
  }
}

// Tokens end up in the storefront's style sheet: nothing that leaves a value, or loads a thing.
const tokenName = z.string().regex(/^(--)?[a-z][a-z0-9-]{0,39}$/)
const tokenValue = z
  .string()
  .max(120)
  .regex(/^[\w #%.,()+-]+$/)
  .refine((value) => !/url|image|expression|var|attr/i.test(value))

const theme = z
  .object({
    preset: z.enum(THEME_PRESETS),
    tokens: z
      .record(tokenName, tokenValue)
      .refine((tokens) => Object.keys(tokens).length <= 40)
      .optional(),
  })
  .strict()

/** An e-mail address, in lower case. */
export const email = z.string().trim().toLowerCase().max(254).email()

/** What a merchant may say about the store. */
export const profileFields = {
  name_ar: line(120),
  name_en: line(120),
  locale: z.enum(STORE_LOCALES),
  time_zone: line(64).refine(isTimeZone, "This is not a time zone such as Asia/Riyadh."),
  vat_number: z
    .string()
    .trim()
    .regex(/^[A-Za-z0-9-]{5,20}$/)
    .nullable(),
  contact_email: email,
  contact_phone: z
    .string()
    .trim()
    .regex(/^\+?[0-9][0-9 ()-]{4,22}$/)
    .nullable(),
  theme,
}

/** A currency's ISO 4217 code, in lower case. */
export const currencyCode = z.string().trim().toLowerCase().length(3)

import { z } from "@medusajs/framework/zod"

const SAUDI_VAT_NUMBER = /^3\d{13}3$/
const FOREIGN_VAT_NUMBER = /^[A-Z0-9-]{5,20}$/i
const PHONE = /^\+?[0-9][0-9 -]{7,17}$/
const SLUG = /^[a-z0-9](?:[a-z0-9]|-(?!-)){1,38}[a-z0-9]$/
const DOMAIN = /^[^\s/:@?#%_*]+(\.[^\s/:@?#%_*]+)+$/

const NAME_LIMIT = 120

/** A name that must be there. Messages are keys of our words. */
export const nameRule = z.string().trim().min(1, "errors.required").max(NAME_LIMIT, "errors.long")

/** A person's name that may be left out. */
export const personRule = z.string().trim().max(NAME_LIMIT, "errors.long")

/** An e-mail address. */
export const emailRule = z.string().trim().min(1, "errors.required").email("errors.email")

/** A phone number, local or international, that may be left out. */
export const phoneRule = z
  .string()
  .trim()
  .refine((text) => text === "" || PHONE.test(text), "errors.phone")

/** A VAT number that may be left out: Saudi for a store that sells in riyals. */
export const vatRule = (currencyCode: string) => {
  const saudi = currencyCode.toLowerCase() === "sar"
  const form = saudi ? SAUDI_VAT_NUMBER : FOREIGN_VAT_NUMBER
  return z
    .string()
    .trim()
    .refine((text) => text === "" || form.test(text), saudi ? "errors.vat_sa" : "errors.vat")
}

/** The first part of a store's address. */
export const slugRule = z.string().trim().toLowerCase().regex(SLUG, "errors.slug")

/** A domain name as people type it; the API decides whether it can be one. */
export const domainRule = z.string().trim().min(1, "errors.required").regex(DOMAIN, "errors.domain")

/** Why something is done, for the people it is done to. */
export const reasonRule = z.string().trim().min(3, "errors.reason").max(500, "errors.long")

/** What an emptied field says to the API. */
export const emptyToNull = (text: string): string | null => text.trim() || null

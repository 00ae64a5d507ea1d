import { z } from "@medusajs/framework/zod"

import { emailRule, nameRule, personRule, slugRule, vatRule } from "../../../../ui/rules"

const PASSWORD_MINIMUM = 8

const storeFields = {
  slug: slugRule,
  name_ar: nameRule,
  name_en: nameRule,
  locale: z.enum(["ar", "en"]),
  currency_code: z.string().length(3, "errors.required"),
  time_zone: z.string().min(1, "errors.required"),
  contact_email: emailRule,
  vat_number: z.string(),
}

// Which form a VAT number has depends on the currency that the store sells in.
function checkVatNumber(
  values: { vat_number: string; currency_code: string },
  context: z.RefinementCtx
): void {
  const result = vatRule(values.currency_code).safeParse(values.vat_number)
  for (const { message } of result.error?.issues ?? []) {
    context.addIssue({ code: "custom", path: ["vat_number"], message })
  }
}

/** What an operator fills in to open a store. */
export const createStoreSchema = z
  .object({
    ...storeFields,
    preset: z.enum(["noor", "rimal", "bahr", "layl"]),
    owner: z
      .object({
        email: emailRule,
        first_name: personRule,
        last_name: personRule,
        password: z.string().min(PASSWORD_MINIMUM, "errors.password").max(128, "errors.long"),
      })
      .strict(),
  })
  .strict()
  .superRefine(checkVatNumber)

/** What an operator may change of a store. */
export const editStoreSchema = z
  .object({ ...storeFields, contact_phone: z.string() })
  .strict()
  .superRefine(checkVatNumber)

/** The filled-in form that opens a store. */
export type CreateStoreValues = z.infer<typeof createStoreSchema>

/** The filled-in form that changes a store. */
export type EditStoreValues = z.infer<typeof editStoreSchema>

/** Which field of either form a refusal is about. */
export const FIELD_OF_CODE = {
  "tenant.slug": "slug",
  "tenant.currency": "currency_code",
  "tenant.vat": "vat_number",
  "tenant.time_zone": "time_zone",
} as const

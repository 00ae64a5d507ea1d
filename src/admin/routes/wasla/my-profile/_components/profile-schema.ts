import { z } from "@medusajs/framework/zod"

import { nameRule, phoneRule } from "../../../../ui/rules"

const PASSWORD_MINIMUM = 10
const PASSWORD_LIMIT = 128

/** What a person tells about themself. */
export const personSchema = z
  .object({ name: nameRule, phone: phoneRule, language: z.enum(["ar", "en"]) })
  .strict()

/** The password that counts now, and the one that is to. */
export const passwordSchema = z
  .object({
    current_password: z.string().min(1, "errors.required"),
    new_password: z
      .string()
      .min(PASSWORD_MINIMUM, "me.errors.password_short")
      .max(PASSWORD_LIMIT, "errors.long"),
    repeated: z.string(),
  })
  .strict()
  .refine(({ new_password, repeated }) => new_password === repeated, {
    path: ["repeated"],
    message: "me.errors.password_differs",
  })

/** A code of an authenticator app. */
export const codeSchema = z
  .object({
    code: z
      .string()
      .transform((text) => text.replace(/\s/g, ""))
      .pipe(z.string().regex(/^\d{6}$/, "me.errors.code")),
  })
  .strict()

/** The filled-in form about a person. */
export type PersonValues = z.infer<typeof personSchema>

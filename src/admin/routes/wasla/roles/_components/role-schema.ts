import { z } from "@medusajs/framework/zod"

const NAME_LIMIT = 80
const DESCRIPTION_LIMIT = 500

const name = z.string().trim().min(1, "errors.required").max(NAME_LIMIT, "errors.long")

/** What a role is called, and whether it is for branches. */
export const roleSchema = z
  .object({
    name_ar: name,
    name_en: name,
    description: z.string().trim().max(DESCRIPTION_LIMIT, "errors.long"),
    branch_scoped: z.boolean(),
  })
  .strict()

/** The filled-in facts of a role. */
export type RoleValues = z.infer<typeof roleSchema>

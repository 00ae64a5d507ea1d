import type { InferTypeOf } from "@medusajs/framework/types"
import { model } from "@medusajs/framework/utils"

/** A role of a store: a name and what its holders may do. */
export const AccessRole = model
  .define("access_role", {
    id: model.id({ prefix: "role" }).primaryKey(),
    code: model.text(),
    name_ar: model.text(),
    name_en: model.text(),
    description: model.text().nullable(),
    /** Every store has it, and its permissions come from the code. */
    is_protected: model.boolean().default(false),
    /** Its holders see only the branches that they are assigned to. */
    branch_scoped: model.boolean().default(false),
    permissions: model.array(),
  })
  .indexes([{ on: ["code"], unique: true }])

/** A role as its row says it. */
export type AccessRoleRow = InferTypeOf<typeof AccessRole>

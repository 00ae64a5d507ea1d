import type { InferTypeOf } from "@medusajs/framework/types"
import { model } from "@medusajs/framework/utils"

/** Which role a user of the store has, and in which of its branches. */
export const AccessAssignment = model
  .define("access_assignment", {
    id: model.id({ prefix: "assign" }).primaryKey(),
    user_id: model.text(),
    role_id: model.text(),
    location_ids: model.array(),
    sales_channel_ids: model.array(),
  })
  .indexes([{ on: ["user_id"], unique: true }])

/** An assignment as its row says it. */
export type AccessAssignmentRow = InferTypeOf<typeof AccessAssignment>

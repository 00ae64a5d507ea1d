import { InferTypeOf } from "@medusajs/framework/types"
import { model } from "@medusajs/framework/utils"
import { INVITATION_STATUSES } from "../status"

/** That somebody was asked to work in the store. */
export const Invitation = model
  .define("invitation", {
    id: model.id({ prefix: "inv" }).primaryKey(),
    email: model.text(),
    role_id: model.text(),
    location_ids: model.array(),
    sales_channel_ids: model.array(),
    token_hash: model.text(),
    status: model.enum([...INVITATION_STATUSES]).default("pending"),
    expires_at: model.dateTime(),
    invited_by: model.text(),
    accepted_at: model.dateTime().nullable(),
    user_id: model.text().nullable(),
  })
  .indexes([
    { on: ["email"], unique: true, where: "status = 'pending' AND deleted_at IS NULL" },
    { on: ["token_hash"], unique: true },
  ])

/** A row of `invitation`. */
export type InvitationRow = InferTypeOf<typeof Invitation>

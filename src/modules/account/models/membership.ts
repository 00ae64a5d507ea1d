import { InferTypeOf } from "@medusajs/framework/types"
import { model } from "@medusajs/framework/utils"

/** Whether a person still works in a store. */
export const MEMBERSHIP_STATUSES = ["active", "removed"] as const

/** That a person works in a store, as one of the store's own users. */
export const Membership = model
  .define("membership", {
    id: model.id({ prefix: "mem" }).primaryKey(),
    account_id: model.text(),
    tenant_id: model.text(),
    user_id: model.text(),
    /** The user's log-in in the store: it holds no password and stands in the store's tokens. */
    auth_identity_id: model.text(),
    status: model.enum([...MEMBERSHIP_STATUSES]).default("active"),
    removed_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["account_id", "tenant_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["tenant_id", "user_id"], unique: true, where: "deleted_at IS NULL" },
  ])

/** A row of `membership`. */
export type MembershipRow = InferTypeOf<typeof Membership>

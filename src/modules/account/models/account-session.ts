import { InferTypeOf } from "@medusajs/framework/types"
import { model } from "@medusajs/framework/utils"

/** Why a session is over. */
export const SESSION_ENDS = [
  "signed_out",
  "ended_by_owner",
  "password_changed",
  "password_reset",
  "token_reused",
  "account_closed",
] as const

/**
 * A person who is signed in on a device: on the platform, or in one store. A session in a store
 * that was opened from the platform ends with the one that opened it.
 */
export const AccountSession = model
  .define("account_session", {
    id: model.id({ prefix: "ses" }).primaryKey(),
    account_id: model.text(),
    /** The store, or nothing for a session on the platform. */
    tenant_id: model.text().nullable(),
    parent_id: model.text().nullable(),
    device: model.text(),
    address: model.text(),
    mfa_at: model.dateTime().nullable(),
    last_used_at: model.dateTime(),
    expires_at: model.dateTime(),
    ended_at: model.dateTime().nullable(),
    end_reason: model.enum([...SESSION_ENDS]).nullable(),
    /** Of a session in a store that nobody has entered yet. */
    handover_hash: model.text().nullable(),
    handover_expires_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["account_id", "id"] },
    { on: ["parent_id"], where: "parent_id IS NOT NULL AND deleted_at IS NULL" },
    { on: ["handover_hash"], unique: true, where: "handover_hash IS NOT NULL" },
  ])

/** A row of `account_session`. */
export type AccountSessionRow = InferTypeOf<typeof AccountSession>

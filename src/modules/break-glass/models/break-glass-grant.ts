import { InferTypeOf } from "@medusajs/framework/types"
import { model } from "@medusajs/framework/utils"
import { GRANT_ACCESSES, GRANT_CONSENTS, GRANT_STATUSES } from "../status"

/** That somebody of the platform's support may be in this store, why, and until when. */
export const BreakGlassGrant = model
  .define("break_glass_grant", {
    id: model.id({ prefix: "bgg" }).primaryKey(),
    operator_id: model.text(),
    /** As the merchant reads it; a store can't look the platform's staff up. */
    operator_name: model.text(),
    reason: model.text(),
    ticket: model.text(),
    minutes: model.number(),
    access: model.enum([...GRANT_ACCESSES]),
    status: model.enum([...GRANT_STATUSES]).default("requested"),
    answer_by: model.dateTime(),
    started_at: model.dateTime().nullable(),
    expires_at: model.dateTime().nullable(),
    consent: model.enum([...GRANT_CONSENTS]).nullable(),
    consented_by: model.text().nullable(),
    consented_by_name: model.text().nullable(),
    emergency_reason: model.text().nullable(),
    ended_at: model.dateTime().nullable(),
    ended_by: model.text().nullable(),
    ended_by_name: model.text().nullable(),
    handover_hash: model.text().nullable(),
    handover_expires_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      on: ["operator_id", "access"],
      unique: true,
      where: "status IN ('requested', 'active') AND deleted_at IS NULL",
    },
    { on: ["handover_hash"], unique: true, where: "handover_hash IS NOT NULL" },
  ])

/** A row of `break_glass_grant`. */
export type GrantRow = InferTypeOf<typeof BreakGlassGrant>

import { model } from "@medusajs/framework/utils"

/** A key that a caller gave to a request, and the answer that the request got. */
export const IdempotencyKey = model
  .define("idempotency_key", {
    id: model.id({ prefix: "idem" }).primaryKey(),
    /** Whose key it is, and for which route. */
    scope: model.text(),
    key: model.text(),
    /** What was asked, so that the same key can't stand for something else. */
    fingerprint: model.text(),
    /** Who works on it now; a new one is made when the work is taken over. */
    lease: model.text(),
    leased_until: model.dateTime(),
    status_code: model.number().nullable(),
    body: model.text().nullable(),
    expires_at: model.dateTime(),
  })
  .indexes([{ on: ["scope", "key"], unique: true }, { on: ["expires_at"] }])

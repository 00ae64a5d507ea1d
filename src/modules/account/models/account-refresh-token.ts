import { model } from "@medusajs/framework/utils"

/** A refresh token of a session, by its hash: once it was used, its next use ends the session. */
export const AccountRefreshToken = model
  .define("account_refresh_token", {
    id: model.id({ prefix: "art" }).primaryKey(),
    session_id: model.text(),
    token_hash: model.text(),
    used_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["token_hash"], unique: true }, { on: ["session_id"] }])

import { model } from "@medusajs/framework/utils"

/** What a secret API key may do. A key without a row may do nothing. */
export const AccessKeyGrant = model
  .define("access_key_grant", {
    id: model.id({ prefix: "grant" }).primaryKey(),
    api_key_id: model.text(),
    permissions: model.array(),
  })
  .indexes([{ on: ["api_key_id"], unique: true }])

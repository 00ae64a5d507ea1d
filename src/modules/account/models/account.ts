import { InferTypeOf } from "@medusajs/framework/types"
import { model } from "@medusajs/framework/utils"

/** The languages that an account's mails and pages are in. */
export const ACCOUNT_LANGUAGES = ["ar", "en"] as const

/** A person on the platform, whatever number of stores they work in. */
export const Account = model
  .define("account", {
    id: model.id({ prefix: "acc" }).primaryKey(),
    email: model.text(),
    name: model.text(),
    phone: model.text().nullable(),
    language: model.enum([...ACCOUNT_LANGUAGES]).default("ar"),
    auth_identity_id: model.text(),
    password_set_at: model.dateTime().nullable(),
    email_verified_at: model.dateTime().nullable(),
    /** The store that was asked for at sign-up; it is opened once the e-mail is verified. */
    first_store: model.json().nullable(),
    closed_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["email"], unique: true, where: "closed_at IS NULL AND deleted_at IS NULL" },
    { on: ["auth_identity_id"], unique: true, where: "closed_at IS NULL AND deleted_at IS NULL" },
  ])

/** A row of `account`. */
export type AccountRow = InferTypeOf<typeof Account>

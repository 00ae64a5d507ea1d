import type { InferTypeOf } from "@medusajs/framework/types"
import { model } from "@medusajs/framework/utils"
import { MAIL_STATUSES } from "../status"

/** A mail that a store owes somebody, and what became of it. */
export const MailMessage = model
  .define("mail_message", {
    id: model.id({ prefix: "mail" }).primaryKey(),
    to_address: model.text(),
    template: model.text(),
    locale: model.text(),
    /** What the template is filled with; emptied once the mail is out, since links are secrets. */
    data: model.json(),
    idempotency_key: model.text(),
    status: model.enum([...MAIL_STATUSES]).default("queued"),
    attempts: model.number().default(0),
    /** When it is tried; for a mail in somebody's hands, when others may take it over. */
    next_attempt_at: model.dateTime(),
    /** Who has it in hand; a new one is made each time it is taken. */
    lease: model.text().nullable(),
    last_error: model.text().nullable(),
    /** Whether a try ended without an answer, so that the recipient may have it twice. */
    duplicate_possible: model.boolean().default(false),
    provider_message_id: model.text().nullable(),
    sent_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["idempotency_key"], unique: true }])

/** A row of `mail_message`. */
export type MailMessageRow = InferTypeOf<typeof MailMessage>

import { MedusaError } from "@medusajs/framework/utils"

const { INVALID_DATA, NOT_ALLOWED, NOT_FOUND } = MedusaError.Types

/** Thrown at enqueue for a text that isn't one e-mail address. */
export function recipientInvalid(): MedusaError {
  return new MedusaError(INVALID_DATA, "This isn't an e-mail address.", "mail.recipient_invalid")
}

/** Thrown at enqueue for data that the template doesn't take; names the fields, not the values. */
export function dataInvalid(template: string, fields: readonly string[]): MedusaError {
  return new MedusaError(
    INVALID_DATA,
    `The mail ${template} can't be made of this: ${fields.join(", ") || "no data"}.`,
    "mail.data_invalid"
  )
}

/** Thrown at enqueue for a template, language or key that can't be. */
export function envelopeInvalid(): MedusaError {
  return new MedusaError(
    INVALID_DATA,
    "A mail has a known template, a language and a key of 1 to 255 characters.",
    "mail.envelope_invalid"
  )
}

/** Thrown when the store has no such mail. */
export function mailNotFound(): MedusaError {
  return new MedusaError(NOT_FOUND, "The store has no such mail.", "mail.not_found")
}

/** Thrown for sending a mail again that didn't fail, or whose words are forgotten. */
export function mailNotResendable(): MedusaError {
  return new MedusaError(
    NOT_ALLOWED,
    "Only a mail that failed less than 30 days ago can be sent again.",
    "mail.status_not_allowed"
  )
}

/** Thrown for a page cursor that this API didn't make. */
export function mailCursorInvalid(): MedusaError {
  return new MedusaError(INVALID_DATA, "The cursor is not valid.", "mail.cursor_invalid")
}

/** Thrown where mails are sent to a server, so that nothing is kept to be looked at. */
export function noMailbox(): MedusaError {
  return new MedusaError(NOT_FOUND, "Mails are sent here, and not kept.", "mail.no_mailbox")
}

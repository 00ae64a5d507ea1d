import { z } from "@medusajs/framework/zod"
import { dataInvalid, envelopeInvalid, recipientInvalid } from "./errors"
import {
  MAIL_DATA,
  MAIL_LOCALES,
  MAIL_TEMPLATES,
  type MailData,
  type MailLocale,
  type MailTemplate,
} from "./templates/data"

/** A mail as it is asked for; its data depends on the template. */
export type MailInput = {
  [Template in MailTemplate]: {
    to: string
    template: Template
    locale: MailLocale
    data: MailData[Template]
    /** The same key in the same store is the same mail, however often it is asked for. */
    idempotency_key: string
  }
}[MailTemplate]

const Address = z.string().trim().max(254).email()
const Envelope = z.object({
  template: z.enum(MAIL_TEMPLATES as [MailTemplate, ...MailTemplate[]]),
  locale: z.enum(MAIL_LOCALES),
  idempotency_key: z.string().trim().min(1).max(255),
})

/**
 * Lets only a mail through that can be rendered later.
 * @throws `mail.recipient_invalid`, `mail.envelope_invalid` or `mail.data_invalid`
 */
export function assertMail(input: MailInput) {
  const envelope = Envelope.safeParse(input)
  if (!envelope.success) {
    throw envelopeInvalid()
  }
  const to = Address.safeParse(input.to)
  if (!to.success) {
    throw recipientInvalid()
  }
  const data = MAIL_DATA[envelope.data.template].safeParse(input.data)
  if (!data.success) {
    const fields = data.error.issues.map((issue) => issue.path.join(".") || issue.code)
    throw dataInvalid(input.template, [...new Set(fields)])
  }
  return { ...envelope.data, to_address: to.data, data: data.data }
}

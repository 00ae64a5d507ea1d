import type { ProviderSendNotificationDTO } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import MailComposer from "nodemailer/lib/mail-composer"

const ProviderData = z.object({
  sender_name: z.string(),
  reply_to: z.string().nullable(),
  /** The same for every try of one mail, so that a second copy can be known as one. */
  message_id: z.string(),
})

/** A mail as it goes over the wire, and to whom. */
export type ComposedMail = {
  readonly raw: Buffer
  readonly messageId: string
  readonly envelope: { readonly from: string; readonly to: string[] }
  readonly subject: string
  readonly html: string
}

/**
 * Makes the message of a notification, in the name of its store.
 * @param from the platform's own address; the store's goes into Reply-To
 */
export async function composeMail(
  { to, content, provider_data }: ProviderSendNotificationDTO,
  from: string
): Promise<ComposedMail> {
  const { sender_name, reply_to, message_id } = ProviderData.parse(provider_data)
  const { subject = "", html = "", text = "" } = content ?? {}
  const messageId = `<${message_id}@${from.slice(from.indexOf("@") + 1)}>`
  const raw = await new MailComposer({
    from: { name: sender_name, address: from },
    to: { name: "", address: to },
    replyTo: reply_to ?? undefined,
    messageId,
    subject,
    text,
    html,
    // Arabic in quoted-printable is three times as long.
    textEncoding: "base64",
    headers: { "Auto-Submitted": "auto-generated" },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build()
  return { raw, messageId, envelope: { from, to: [to] }, subject, html }
}

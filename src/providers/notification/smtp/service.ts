import { Readable } from "node:stream"
import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types"
import { AbstractNotificationProviderService } from "@medusajs/framework/utils"
import nodemailer from "nodemailer"
import { composeMail } from "../compose"
import { smtpFailure } from "./failure"

type Options = { readonly url: string; readonly from: string }

/** How long a server may be silent; the address can say otherwise, ?socketTimeout=5000. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

/** The message, and a note whether the server has begun to take it. */
function watched(raw: Buffer) {
  const told = { bodySent: false }
  const stream = Readable.from(
    (function* () {
      told.bodySent = true
      yield raw
    })()
  )
  return { stream, told }
}

/** Hands mails to an SMTP server, each over a connection of its own. */
export class SmtpNotificationService extends AbstractNotificationProviderService {
  static override identifier = "smtp"

  constructor(
    _dependencies: unknown,
    private readonly options: Options
  ) {
    super()
  }

  /**
   * Sends one mail.
   * @throws an error whose message begins with a stable code, such as `mail.server_unreachable`
   */
  override async send(
    notification: ProviderSendNotificationDTO
  ): Promise<ProviderSendNotificationResultsDTO> {
    const { raw, envelope, messageId } = await composeMail(notification, this.options.from)
    const { stream, told } = watched(raw)
    const { url } = this.options
    // Not pooled: a pool sends a mail anew by itself when its connection breaks.
    const transport = nodemailer.createTransport({ url, ...timeouts(url) })
    // A stream given as `raw` is read before the server has agreed to take the message.
    transport.use("stream", ({ message }, done) => {
      message.createReadStream = () => stream
      done()
    })
    try {
      await transport.sendMail({ envelope, raw })
      return { id: messageId }
    } catch (error) {
      throw smtpFailure(error, told.bodySent)
    }
  }
}

function timeouts(url: string): Partial<typeof PATIENCE> {
  const given = new URL(url).searchParams
  const kept = Object.entries(PATIENCE).filter(([name]) => !given.has(name))
  return Object.fromEntries(kept)
}

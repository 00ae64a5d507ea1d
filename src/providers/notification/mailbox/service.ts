import { randomBytes } from "node:crypto"
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises"
import path from "node:path"
import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types"
import { AbstractNotificationProviderService } from "@medusajs/framework/utils"
import { composeMail } from "../compose"
import { listPage, type MailboxEntry } from "./list-page"

type Options = { readonly directory: string; readonly from: string }

const KEPT = 500
const PARTS = ["json", "html", "eml"]

async function writeWhole(file: string, content: string | Buffer): Promise<void> {
  const unfinished = `${file}.${randomBytes(4).toString("hex")}.tmp`
  await writeFile(unfinished, content, { mode: 0o600 })
  await rename(unfinished, file)
}

/** Keeps mails in a folder instead of sending them: for development, demos and tests. */
export class MailboxNotificationService extends AbstractNotificationProviderService {
  static override identifier = "mailbox"

  private last: Promise<void> = Promise.resolve()

  constructor(
    _dependencies: unknown,
    private readonly options: Options
  ) {
    super()
    // The list is there from the start, for who looks before the first mail.
    this.last = this.tidyUp().catch(() => undefined)
  }

  /** Puts one mail into the folder, as the message itself and as a page to look at. */
  override async send(
    notification: ProviderSendNotificationDTO
  ): Promise<ProviderSendNotificationResultsDTO> {
    const mail = await composeMail(notification, this.options.from)
    const at = new Date()
    const id = `${at.toISOString().replace(/\D/g, "")}-${randomBytes(4).toString("hex")}`
    const file = path.join(this.options.directory, id)
    const { to, template } = notification
    const sender = String(notification.provider_data?.sender_name ?? "")
    const entry: MailboxEntry = {
      id,
      at: at.toISOString(),
      sender,
      to,
      template,
      subject: mail.subject,
    }
    await this.last
    await writeWhole(`${file}.eml`, mail.raw)
    await writeWhole(`${file}.html`, mail.html)
    await writeWhole(`${file}.json`, JSON.stringify(entry))
    this.last = this.last.then(() => this.tidyUp()).catch(() => undefined)
    await this.last
    return { id: mail.messageId }
  }

  /** Lets the oldest mails go and writes the page that lists the others. */
  private async tidyUp(): Promise<void> {
    const { directory } = this.options
    await mkdir(directory, { recursive: true, mode: 0o700 })
    const names = (await readdir(directory)).filter((name) => name.endsWith(".json")).sort()
    for (const name of names.slice(0, -KEPT)) {
      const file = path.join(directory, name.replace(/json$/, ""))
      await Promise.all(PARTS.map((part) => rm(file + part, { force: true })))
    }
    const page = await listPage(directory, names.slice(-KEPT).reverse())
    await writeWhole(path.join(directory, "index.html"), page)
  }
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { mailboxEntries } from "./mailbox"

/** Lists the newest mails of the local mailbox; there is none in production. */
export async function GET(_req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ mails: await mailboxEntries() })
}

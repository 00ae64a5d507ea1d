import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { mailboxPage } from "../mailbox"

// A mail is drawn by inline styles alone; nothing in it may run or load.
const ONLY_DRAWN = "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-popups"

/** Shows a mail of the local mailbox. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const page = await mailboxPage(req.params.id)
  res.setHeader("Content-Security-Policy", ONLY_DRAWN)
  res.type("html").send(page)
}

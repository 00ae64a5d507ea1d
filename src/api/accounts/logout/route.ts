import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { endOneSession } from "../../../workflows/account/own-sessions"
import { signedIn } from "../../_middleware/signed-in"

/** Ends the session that asks, and those in stores that were opened from it. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { account, session_id } = await signedIn(req)
  await endOneSession(req.scope, { account, id: session_id }, "signed_out")
  res.json({ status: "signed_out" })
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { endOtherSessions, listSessions } from "../../../../workflows/account/own-sessions"
import { signedIn } from "../../../_middleware/signed-in"
import { sessionResponse } from "../../account-response"
import { Page } from "../../validators"

/** Lists where the caller is signed in, the newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { account, session_id } = await signedIn(req)
  const page = Page.parse(req.validatedQuery)
  const { rows, next_cursor } = await listSessions(req.scope, account.id, page)
  res.json({ sessions: rows.map((row) => sessionResponse(row, session_id)), next_cursor })
}

/** Ends all of the caller's sessions but the one that asks. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ ended: await endOtherSessions(req.scope, await signedIn(req)) })
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { endOneSession } from "../../../../../workflows/account/own-sessions"
import { signedIn } from "../../../../_middleware/signed-in"

/** Ends one of the caller's sessions. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { account } = await signedIn(req)
  await endOneSession(req.scope, { account, id: req.params.id }, "ended_by_owner")
  res.json({ id: req.params.id, object: "session", deleted: true })
}

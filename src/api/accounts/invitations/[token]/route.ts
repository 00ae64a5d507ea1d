import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { showInvitation } from "../../../../workflows/invitation/accept-invitation"

/** Shows an invitation to whoever has its link. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ invitation: await showInvitation(req.scope, req.params.token) })
}

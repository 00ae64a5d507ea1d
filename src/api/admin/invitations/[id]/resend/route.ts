import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { inviteAgain } from "../../../../../workflows/invitation/invite"
import { grantorOf } from "../../../../_middleware/staff-caller"
import { invitationResponse } from "../../invitation-response"

/** Mails an invitation again; the link that was mailed before counts no more. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const invitation = await inviteAgain(req.scope, grantorOf(req), req.params.id)
  res.json({ invitation: invitationResponse(invitation) })
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { INVITATION_MODULE } from "../../../modules/invitation"
import type InvitationModuleService from "../../../modules/invitation/service"
import { invite } from "../../../workflows/invitation/invite"
import { grantorOf } from "../../_middleware/staff-caller"
import { invitationResponse } from "./invitation-response"
import { ListInvitations, type CreateInvitation } from "./validators"

/** Lists who was asked to work in the store, the newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const service = req.scope.resolve<InvitationModuleService>(INVITATION_MODULE)
  const page = await service.listPage(ListInvitations.parse(req.validatedQuery))
  res.json({ ...page, invitations: page.invitations.map(invitationResponse) })
}

/** Asks somebody to work in the store. */
export async function POST(
  req: MedusaRequest<CreateInvitation>,
  res: MedusaResponse
): Promise<void> {
  const invitation = await invite(req.scope, { ...req.validatedBody, by: grantorOf(req) })
  res.status(201).json({ invitation: invitationResponse(invitation) })
}

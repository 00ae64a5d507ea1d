import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { INVITATION_MODULE } from "../../../../modules/invitation"
import type InvitationModuleService from "../../../../modules/invitation/service"

/** Takes an invitation back. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = req.params
  await req.scope.resolve<InvitationModuleService>(INVITATION_MODULE).revoke(id)
  res.json({ id, object: "invitation", deleted: true })
}

import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { approveAccess } from "../../../../../../../workflows/break-glass/operator-access"
import { grantResponse } from "../../../../../../admin/break-glass/grant-response"
import type { ApproveAccess } from "../../../../../break-glass/validators"
import { grantRef } from "../grant-ref"

/** Lets another operator's changes begin without the owner, in an emergency. */
export async function POST(
  req: AuthenticatedMedusaRequest<ApproveAccess>,
  res: MedusaResponse
): Promise<void> {
  const { reason } = req.validatedBody
  const grant = await approveAccess(req.scope, { ...grantRef(req), reason })
  res.json({ grant: grantResponse(grant) })
}

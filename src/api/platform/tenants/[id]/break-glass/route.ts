import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requestAccess } from "../../../../../workflows/break-glass/operator-access"
import { grantResponse } from "../../../../admin/break-glass/grant-response"
import type { RequestAccess } from "../../../break-glass/validators"

/** Asks to enter a store; to look starts at once, to change waits for consent. */
export async function POST(
  req: AuthenticatedMedusaRequest<RequestAccess>,
  res: MedusaResponse
): Promise<void> {
  const who = { store_id: req.params.id, operator_id: req.auth_context.actor_id }
  const grant = await requestAccess(req.scope, { ...req.validatedBody, ...who })
  res.status(201).json({ grant: grantResponse(grant) })
}

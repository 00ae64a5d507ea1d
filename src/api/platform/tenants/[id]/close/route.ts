import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { closeTenantWorkflow } from "../../../../../workflows/tenant/close-tenant"
import { tenantResponse } from "../../tenant-response"
import type { ChangeStatus } from "../../validators"

/** Closes a store for good. */
export async function POST(
  req: AuthenticatedMedusaRequest<ChangeStatus>,
  res: MedusaResponse
): Promise<void> {
  const reason = req.validatedBody.reason
  const input = { id: req.params.id, reason, actor: req.auth_context.actor_id }
  const { result } = await closeTenantWorkflow(req.scope).run({ input })
  res.json({ tenant: tenantResponse(result) })
}

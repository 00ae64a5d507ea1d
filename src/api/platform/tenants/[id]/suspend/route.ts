import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { suspendTenantWorkflow } from "../../../../../workflows/tenant/suspend-tenant"
import { tenantResponse } from "../../tenant-response"
import type { ChangeStatus } from "../../validators"

/** Pauses a store. */
export async function POST(
  req: AuthenticatedMedusaRequest<ChangeStatus>,
  res: MedusaResponse
): Promise<void> {
  const reason = req.validatedBody.reason
  const input = { id: req.params.id, reason, actor: req.auth_context.actor_id }
  const { result } = await suspendTenantWorkflow(req.scope).run({ input })
  res.json({ tenant: tenantResponse(result) })
}

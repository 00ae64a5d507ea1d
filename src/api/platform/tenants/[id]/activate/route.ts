import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { activateTenantWorkflow } from "../../../../../workflows/tenant/activate-tenant"
import { tenantResponse } from "../../tenant-response"
import type { Activate } from "../../validators"

/** Opens a store, or opens it again. */
export async function POST(
  req: AuthenticatedMedusaRequest<Activate>,
  res: MedusaResponse
): Promise<void> {
  const reason = req.validatedBody?.reason
  const input = { id: req.params.id, reason, actor: req.auth_context.actor_id }
  const { result } = await activateTenantWorkflow(req.scope).run({ input })
  res.json({ tenant: tenantResponse(result) })
}

import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { updateTenantWorkflow } from "../../../../workflows/tenant/update-tenant"
import { tenantDetails } from "../tenant-response"
import type { UpdateTenant } from "../validators"

/** Shows a store with its domains and slugs. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ tenant: await tenantDetails(req.scope, req.params.id) })
}

/** Changes a store's profile, currency or slug. */
export async function POST(
  req: AuthenticatedMedusaRequest<UpdateTenant>,
  res: MedusaResponse
): Promise<void> {
  const { id } = req.params
  const input = { ...req.validatedBody, id, actor: req.auth_context.actor_id }
  await updateTenantWorkflow(req.scope).run({ input })
  res.json({ tenant: await tenantDetails(req.scope, id) })
}

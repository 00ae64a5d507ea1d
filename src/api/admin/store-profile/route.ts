import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { requireTenant } from "../../../tenancy/tenant-context"
import { updateTenantWorkflow } from "../../../workflows/tenant/update-tenant"
import { domainResponse, profileResponse, readTenant } from "../../platform/tenants/tenant-response"
import type { UpdateStoreProfile } from "./validators"

async function ownProfile(container: MedusaContainer) {
  const row = await readTenant(container, requireTenant().tenantId)
  return { profile: profileResponse(row), domains: row.domains.map(domainResponse) }
}

/** Shows the store that the caller works for. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await ownProfile(req.scope))
}

/** Changes what the store tells about itself. */
export async function POST(
  req: AuthenticatedMedusaRequest<UpdateStoreProfile>,
  res: MedusaResponse
): Promise<void> {
  const actor = req.auth_context.actor_id
  const input = { ...req.validatedBody, id: requireTenant().tenantId, actor }
  await updateTenantWorkflow(req.scope).run({ input })
  res.json(await ownProfile(req.scope))
}

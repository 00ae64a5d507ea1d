import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { TENANT_MODULE } from "../../../modules/tenant"
import type TenantModuleService from "../../../modules/tenant/service"
import { provisionTenantWorkflow } from "../../../workflows/tenant/provision-tenant"
import { tenantResponse } from "./tenant-response"
import { ListTenants, type CreateTenant } from "./validators"

/** Lists stores, a page at a time. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const tenants = req.scope.resolve<TenantModuleService>(TENANT_MODULE)
  const page = await tenants.listPage(ListTenants.parse(req.validatedQuery))
  res.json({ ...page, tenants: page.tenants.map(tenantResponse) })
}

/** Opens a store. */
export async function POST(
  req: AuthenticatedMedusaRequest<CreateTenant>,
  res: MedusaResponse
): Promise<void> {
  const input = { ...req.validatedBody, actor: req.auth_context.actor_id }
  const { result } = await provisionTenantWorkflow(req.scope).run({ input })
  res.status(201).json({ ...result, tenant: tenantResponse(result.tenant) })
}

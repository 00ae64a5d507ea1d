import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requireTenant } from "../../../../../tenancy/tenant-context"
import { verifyDomainWorkflow } from "../../../../../workflows/tenant/verify-domain"
import { domainResponse } from "../../../../platform/tenants/tenant-response"

/** Asks DNS whether the domain is the merchant's. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const input = { tenant_id: requireTenant().tenantId, domain_id: req.params.id }
  const { result } = await verifyDomainWorkflow(req.scope).run({ input })
  res.json({ domain: domainResponse(result) })
}

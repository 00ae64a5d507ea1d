import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requireTenant } from "../../../tenancy/tenant-context"
import { addDomainWorkflow } from "../../../workflows/tenant/add-domain"
import { domainResponse } from "../../platform/tenants/tenant-response"
import type { AddDomain } from "../../platform/tenants/validators"

/** Adds a domain of the merchant's own to the store. */
export async function POST(req: MedusaRequest<AddDomain>, res: MedusaResponse): Promise<void> {
  const input = { tenant_id: requireTenant().tenantId, domain: req.validatedBody.domain }
  const { result } = await addDomainWorkflow(req.scope).run({ input })
  res.status(201).json({ domain: domainResponse(result) })
}

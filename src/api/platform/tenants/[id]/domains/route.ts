import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { addDomainWorkflow } from "../../../../../workflows/tenant/add-domain"
import { domainResponse } from "../../tenant-response"
import type { AddDomain } from "../../validators"

/** Adds a domain to a store. */
export async function POST(req: MedusaRequest<AddDomain>, res: MedusaResponse): Promise<void> {
  const input = { tenant_id: req.params.id, domain: req.validatedBody.domain }
  const { result } = await addDomainWorkflow(req.scope).run({ input })
  res.status(201).json({ domain: domainResponse(result) })
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requireTenant } from "../../../../tenancy/tenant-context"
import { removeDomainWorkflow } from "../../../../workflows/tenant/remove-domain"

/** Removes a domain from the store. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = req.params
  const input = { tenant_id: requireTenant().tenantId, domain_id: id }
  await removeDomainWorkflow(req.scope).run({ input })
  res.json({ id, object: "tenant_domain", deleted: true })
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { removeDomainWorkflow } from "../../../../../../workflows/tenant/remove-domain"

/** Removes a domain from a store. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id, domain_id } = req.params
  await removeDomainWorkflow(req.scope).run({ input: { tenant_id: id, domain_id } })
  res.json({ id: domain_id, object: "tenant_domain", deleted: true })
}

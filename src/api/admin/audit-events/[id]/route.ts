import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AUDIT_MODULE } from "../../../../modules/audit"
import type AuditModuleService from "../../../../modules/audit/service"

/** Shows one event with what was changed. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const audit = req.scope.resolve<AuditModuleService>(AUDIT_MODULE)
  res.json({ audit_event: await audit.retrieveEvent(req.params.id) })
}

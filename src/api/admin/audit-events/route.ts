import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AUDIT_MODULE } from "../../../modules/audit"
import type AuditModuleService from "../../../modules/audit/service"
import { ListAuditEvents } from "./validators"

/** Lists what was done in the store, the newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const audit = req.scope.resolve<AuditModuleService>(AUDIT_MODULE)
  const { events, next_cursor } = await audit.listPage(ListAuditEvents.parse(req.validatedQuery))
  res.json({ audit_events: events, next_cursor })
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { REPORTING_MODULE } from "../../../modules/reporting"
import type ReportingModuleService from "../../../modules/reporting/service"
import { SearchAuditEvents } from "./validators"

/** Looks for events in the audit trails of all stores. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const reporting = req.scope.resolve<ReportingModuleService>(REPORTING_MODULE)
  const search = SearchAuditEvents.parse(req.validatedQuery)
  const { events, next_cursor } = await reporting.searchEvents(search)
  res.json({ audit_events: events, next_cursor })
}

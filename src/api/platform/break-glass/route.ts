import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { REPORTING_MODULE } from "../../../modules/reporting"
import type ReportingModuleService from "../../../modules/reporting/service"
import type { StaffRequest } from "../../_middleware/staff-caller"
import { SearchGrants } from "./validators"

/** Lists who of the platform's support was, is or asks to be in which store, the newest first. */
export async function GET(req: MedusaRequest & StaffRequest, res: MedusaResponse): Promise<void> {
  const reporting = req.scope.resolve<ReportingModuleService>(REPORTING_MODULE)
  const page = await reporting.searchGrants(SearchGrants.parse(req.validatedQuery))
  const { id, permissions } = req.caller ?? {}
  const may = {
    request: permissions?.has("platform_break_glass.request") ?? false,
    approve: permissions?.has("platform_break_glass.approve") ?? false,
  }
  res.json({ ...page, operator_id: id ?? null, may })
}

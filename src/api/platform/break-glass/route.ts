import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { REPORTING_MODULE } from "../../../modules/reporting"
import type ReportingModuleService from "../../../modules/reporting/service"
import { SearchGrants } from "./validators"

/** Lists who of the platform's support was, is or asks to be in which store, the newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const reporting = req.scope.resolve<ReportingModuleService>(REPORTING_MODULE)
  res.json(await reporting.searchGrants(SearchGrants.parse(req.validatedQuery)))
}

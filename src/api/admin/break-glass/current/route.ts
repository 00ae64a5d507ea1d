import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { BREAK_GLASS_MODULE } from "../../../../modules/break-glass"
import type BreakGlassModuleService from "../../../../modules/break-glass/service"
import { statusAt } from "../../../../modules/break-glass/status"
import type { StaffRequest } from "../../../_middleware/staff-caller"
import { grantResponse } from "../grant-response"

/** Says who of the platform's support is inside, who waits to be let in, and what one may do. */
export async function GET(req: MedusaRequest & StaffRequest, res: MedusaResponse): Promise<void> {
  const service = req.scope.resolve<BreakGlassModuleService>(BREAK_GLASS_MODULE)
  const { grant, permissions } = req.caller ?? {}
  const consents = permissions?.has("break_glass.consent") ?? false
  const ends = permissions?.has("break_glass.end") ?? false
  const open = await service.listOpen()
  const shown = open.filter((row) => statusAt(row) === "active" || consents)
  res.json({
    grants: shown.map(grantResponse),
    // The grant by which the caller is inside, of an operator.
    own_grant_id: grant?.id ?? null,
    may: { consent: consents, end: ends },
  })
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { BREAK_GLASS_MODULE } from "../../../../modules/break-glass"
import { accessEnded } from "../../../../modules/break-glass/errors"
import type BreakGlassModuleService from "../../../../modules/break-glass/service"
import type { StaffRequest } from "../../../_middleware/staff-caller"
import { grantResponse } from "../grant-response"

/** Lets support leave the store before their time is over. */
export async function POST(req: MedusaRequest & StaffRequest, res: MedusaResponse): Promise<void> {
  const { grant } = req.caller ?? {}
  if (!grant) {
    throw accessEnded()
  }
  const service = req.scope.resolve<BreakGlassModuleService>(BREAK_GLASS_MODULE)
  const by = { id: grant.operator_id, name: grant.operator_name }
  const ended = await service.finish(grant.id, "ended", by)
  res.json({ grant: grantResponse(ended) })
}

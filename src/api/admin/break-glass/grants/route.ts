import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { BREAK_GLASS_MODULE } from "../../../../modules/break-glass"
import type BreakGlassModuleService from "../../../../modules/break-glass/service"
import { grantResponse } from "../grant-response"
import { ListGrants } from "../validators"

/** Lists when the platform's support was in the store, or asked to be, the newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const service = req.scope.resolve<BreakGlassModuleService>(BREAK_GLASS_MODULE)
  const { grants, next_cursor } = await service.listPage(ListGrants.parse(req.validatedQuery))
  res.json({ grants: grants.map(grantResponse), next_cursor })
}

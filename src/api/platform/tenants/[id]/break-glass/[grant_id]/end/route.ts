import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { endAccess } from "../../../../../../../workflows/break-glass/operator-access"
import type { StaffRequest } from "../../../../../../_middleware/staff-caller"
import { grantResponse } from "../../../../../../admin/break-glass/grant-response"
import { grantRef } from "../grant-ref"

/** Leaves a store, or takes a request back. */
export async function POST(
  req: AuthenticatedMedusaRequest & StaffRequest,
  res: MedusaResponse
): Promise<void> {
  const endsOthers = req.caller?.permissions.has("platform_break_glass.approve") ?? false
  const grant = await endAccess(req.scope, { ...grantRef(req), endsOthers })
  res.json({ grant: grantResponse(grant) })
}

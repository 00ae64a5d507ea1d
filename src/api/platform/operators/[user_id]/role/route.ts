import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { assignRoleWorkflow } from "../../../../../workflows/access/assign-role"
import { grantorOf } from "../../../../_middleware/staff-caller"
import type { AssignOperatorRole } from "../../validators"

/** Gives one of the platform's staff a role; nobody gives more than they hold. */
export async function POST(
  req: MedusaRequest<AssignOperatorRole>,
  res: MedusaResponse
): Promise<void> {
  const { user_id } = req.params
  const { role } = req.validatedBody
  const { result } = await assignRoleWorkflow(req.scope).run({
    input: { user_id, role, location_ids: [], sales_channel_ids: [], by: grantorOf(req) },
  })
  res.json({ assignment: { user_id, role_id: result.role_id } })
}

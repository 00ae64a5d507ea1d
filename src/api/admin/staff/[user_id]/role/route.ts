import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { assignRoleWorkflow } from "../../../../../workflows/access/assign-role"
import { grantorOf } from "../../../../_middleware/staff-caller"
import type { AssignRole } from "../../validators"

/** Gives a member a role, and the branches that it is for. */
export async function POST(req: MedusaRequest<AssignRole>, res: MedusaResponse): Promise<void> {
  const { user_id } = req.params
  const input = { ...req.validatedBody, user_id, by: grantorOf(req) }
  const { result } = await assignRoleWorkflow(req.scope).run({ input })
  res.json({ assignment: result })
}

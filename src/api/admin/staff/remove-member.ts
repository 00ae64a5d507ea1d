import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { removeMemberWorkflow } from "../../../workflows/access/remove-member"
import { grantorOf } from "../../_middleware/staff-caller"

/** What is answered about somebody who was taken out of the staff. */
export type RemovedMember = { id: string; object: "user"; deleted: true }

/** Takes a member out of the staff; it answers as Medusa does for a user that is removed. */
export async function removeMember(
  req: MedusaRequest,
  res: MedusaResponse<RemovedMember>
): Promise<void> {
  const user_id = req.params.user_id ?? req.params.id ?? ""
  await removeMemberWorkflow(req.scope).run({ input: { user_id, by: grantorOf(req) } })
  res.json({ id: user_id, object: "user", deleted: true })
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { type RemovedMember, removeMember } from "../remove-member"

/** Takes a member out of the staff. */
export async function DELETE(
  req: MedusaRequest,
  res: MedusaResponse<RemovedMember>
): Promise<void> {
  await removeMember(req, res)
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { removeMember } from "../remove-member"

/** Takes a member out of the staff. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await removeMember(req, res)
}

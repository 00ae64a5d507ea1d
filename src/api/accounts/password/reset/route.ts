import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { resetPassword } from "../../../../workflows/account/passwords"
import type { ByToken } from "../../validators"

/** Sets a new password by the link that was mailed, and ends every session. */
export async function POST(req: MedusaRequest<ByToken>, res: MedusaResponse): Promise<void> {
  await resetPassword(req.scope, req.validatedBody)
  res.json({ status: "password_set" })
}

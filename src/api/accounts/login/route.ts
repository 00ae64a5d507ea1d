import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { logInToAccount } from "../../../workflows/account/account-login"
import { deviceOf } from "../../_middleware/caller-device"
import { countAccountLogin } from "../../_middleware/count-login"
import type { LogIn } from "../validators"

/** Logs in to an account. */
export async function POST(req: MedusaRequest<LogIn>, res: MedusaResponse): Promise<void> {
  await countAccountLogin(req, req.validatedBody.email)
  res.json(await logInToAccount(req.scope, { ...req.validatedBody, ...deviceOf(req) }))
}

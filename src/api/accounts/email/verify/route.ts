import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { openAccountSession } from "../../../../workflows/account/account-login"
import { verifyEmail } from "../../../../workflows/account/verify-email"
import { deviceOf } from "../../../_middleware/caller-device"
import { countAccountLogin } from "../../../_middleware/count-login"
import { accountResponse } from "../../account-response"
import type { ByToken } from "../../validators"

/** Proves the e-mail, opens the first store and signs its owner in. */
export async function POST(req: MedusaRequest<ByToken>, res: MedusaResponse): Promise<void> {
  const { token } = req.validatedBody
  await countAccountLogin(req, token.split(".")[0])
  const { account, ...opened } = await verifyEmail(req.scope, req.validatedBody)
  const tokens = await openAccountSession(req.scope, account, deviceOf(req))
  res.json({ ...tokens, account: accountResponse(account), ...opened })
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  answerAccountChallenge,
  challengedAccount,
} from "../../../../workflows/account/account-login"
import { deviceOf } from "../../../_middleware/caller-device"
import { countAccountLogin } from "../../../_middleware/count-login"
import type { LogInMfa } from "../../validators"

/** Ends a log-in with the second factor. */
export async function POST(req: MedusaRequest<LogInMfa>, res: MedusaResponse): Promise<void> {
  await countAccountLogin(req, challengedAccount(req.scope, req.validatedBody.mfa_token))
  res.json(await answerAccountChallenge(req.scope, { ...req.validatedBody, ...deviceOf(req) }))
}

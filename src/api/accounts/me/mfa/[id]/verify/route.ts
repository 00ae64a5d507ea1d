import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { confirmOwnFactor } from "../../../../../../workflows/account/own-factors"
import { countAccountLogin } from "../../../../../_middleware/count-login"
import { signedIn } from "../../../../../_middleware/signed-in"
import type { VerifyFactor } from "../../../../validators"

/** Confirms an authenticator app by one of its codes. */
export async function POST(req: MedusaRequest<VerifyFactor>, res: MedusaResponse): Promise<void> {
  const person = await signedIn(req)
  await countAccountLogin(req, person.account.id)
  const given = { id: req.params.id, code: req.validatedBody.code }
  res.json({ mfa_factor: await confirmOwnFactor(req.scope, person, given) })
}

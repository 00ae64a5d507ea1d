import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { asPlatform } from "../../../../workflows/account/as-platform"
import { changePassword } from "../../../../workflows/account/passwords"
import { countAccountLogin } from "../../../_middleware/count-login"
import { signedIn } from "../../../_middleware/signed-in"
import type { ChangePassword } from "../../validators"

/** Changes the caller's password and ends their other sessions. */
export async function POST(req: MedusaRequest<ChangePassword>, res: MedusaResponse): Promise<void> {
  const person = await signedIn(req)
  await countAccountLogin(req, person.account.email)
  await asPlatform(() => changePassword(req.scope, person, req.validatedBody))
  res.json({ status: "password_set" })
}

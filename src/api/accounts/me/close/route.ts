import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { closeAccount } from "../../../../workflows/account/close-account"
import { countAccountLogin } from "../../../_middleware/count-login"
import { signedIn } from "../../../_middleware/signed-in"
import type { Close } from "../../validators"

/** Closes the caller's account, unless a store would be left without an owner. */
export async function POST(req: MedusaRequest<Close>, res: MedusaResponse): Promise<void> {
  const { account } = await signedIn(req)
  await countAccountLogin(req, account.email)
  await closeAccount(req.scope, account, req.validatedBody.password)
  res.json({ status: "closed" })
}

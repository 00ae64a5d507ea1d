import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { stepUp } from "../../../../workflows/account/own-factors"
import { countAccountLogin } from "../../../_middleware/count-login"
import { signedIn } from "../../../_middleware/signed-in"
import type { StepUp } from "../../validators"

/** Shows the second factor again, for what asks for it to be recent. */
export async function POST(req: MedusaRequest<StepUp>, res: MedusaResponse): Promise<void> {
  const person = await signedIn(req)
  await countAccountLogin(req, person.account.id)
  await stepUp(req.scope, person, req.validatedBody)
  res.json({ status: "confirmed" })
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { inEvenTime } from "../../workflows/account/even-time"
import { signUp } from "../../workflows/account/sign-up"
import { countAccountLogin } from "../_middleware/count-login"
import type { SignUp } from "./validators"

/** Signs a merchant up; the answer is the same whether the e-mail is known or not. */
export async function POST(req: MedusaRequest<SignUp>, res: MedusaResponse): Promise<void> {
  await countAccountLogin(req, req.validatedBody.email)
  await inEvenTime(() => signUp(req.scope, req.validatedBody))
  res.status(202).json({ status: "mail_sent" })
}

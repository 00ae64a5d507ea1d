import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { inEvenTime } from "../../../../workflows/account/even-time"
import { resendVerification } from "../../../../workflows/account/sign-up"
import { countAccountLogin } from "../../../_middleware/count-login"
import type { OfEmail } from "../../validators"

/** Mails the link that proves an e-mail again, if it is still to be proved. */
export async function POST(req: MedusaRequest<OfEmail>, res: MedusaResponse): Promise<void> {
  const { email } = req.validatedBody
  await countAccountLogin(req, email)
  await inEvenTime(() => resendVerification(req.scope, email))
  res.status(202).json({ status: "mail_sent" })
}

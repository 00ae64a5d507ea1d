import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { inEvenTime } from "../../../../workflows/account/even-time"
import { forgotPassword } from "../../../../workflows/account/passwords"
import { countAccountLogin } from "../../../_middleware/count-login"
import type { OfEmail } from "../../validators"

/** Mails a link that sets a new password, if the e-mail has an account. */
export async function POST(req: MedusaRequest<OfEmail>, res: MedusaResponse): Promise<void> {
  const { email } = req.validatedBody
  await countAccountLogin(req, email)
  await inEvenTime(() => forgotPassword(req.scope, email))
  res.status(202).json({ status: "mail_sent" })
}

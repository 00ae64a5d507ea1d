import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { resendMailWorkflow } from "../../../../../workflows/mail/resend-mail"

/** Sends a mail that failed once more. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await resendMailWorkflow(req.scope).run({ input: { id: req.params.id } })
  res.status(202).json({ id: req.params.id })
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { consentToAccess } from "../../../../../../workflows/break-glass/store-answer"
import { grantResponse } from "../../../grant-response"
import { answerOf } from "../answer-of"

/** Consents to changes by the platform's support; their time begins. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const grant = await consentToAccess(req.scope, answerOf(req))
  res.json({ grant: grantResponse(grant) })
}

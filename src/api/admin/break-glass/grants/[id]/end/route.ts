import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { finishAccess } from "../../../../../../workflows/break-glass/store-answer"
import { grantResponse } from "../../../grant-response"
import { answerOf } from "../answer-of"

/** Ends the access of the platform's support at once. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const grant = await finishAccess(req.scope, answerOf(req), "ended")
  res.json({ grant: grantResponse(grant) })
}

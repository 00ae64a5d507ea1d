import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { finishAccess } from "../../../../../../workflows/break-glass/store-answer"
import { grantResponse } from "../../../grant-response"
import { answerOf } from "../answer-of"

/** Refuses what the platform's support asked for. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const grant = await finishAccess(req.scope, answerOf(req), "refused")
  res.json({ grant: grantResponse(grant) })
}

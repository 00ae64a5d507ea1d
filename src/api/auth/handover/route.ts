import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { takeHandover } from "../../../workflows/account/store-session"
import { takeAccess } from "../../../workflows/break-glass/take-access"
import { deviceOf } from "../../_middleware/caller-device"
import type { Handover } from "./validators"

/**
 * Enters the store with a code from the platform; the token is as that of a log-in. The platform's
 * support comes in the same way, by the code of a grant.
 */
export async function POST(req: MedusaRequest<Handover>, res: MedusaResponse): Promise<void> {
  const { code } = req.validatedBody
  const support = await takeAccess(req.scope, code, deviceOf(req).address)
  res.json(support ?? (await takeHandover(req.scope, code)))
}

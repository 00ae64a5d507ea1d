import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refreshAccount } from "../../../../workflows/account/account-login"
import { deviceOf } from "../../../_middleware/caller-device"
import type { Refresh } from "../../validators"

/** Gives the next tokens for a refresh token. */
export async function POST(req: MedusaRequest<Refresh>, res: MedusaResponse): Promise<void> {
  res.json(await refreshAccount(req.scope, { ...req.validatedBody, ...deviceOf(req) }))
}

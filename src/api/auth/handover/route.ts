import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { takeHandover } from "../../../workflows/account/store-session"
import type { Handover } from "./validators"

/** Enters the store with a code from the platform; the token is as that of a log-in. */
export async function POST(req: MedusaRequest<Handover>, res: MedusaResponse): Promise<void> {
  res.json(await takeHandover(req.scope, req.validatedBody.code))
}

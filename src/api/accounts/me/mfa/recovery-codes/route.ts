import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { makeRecoveryCodes } from "../../../../../workflows/account/second-factor"
import { signedIn } from "../../../../_middleware/signed-in"

/** Makes new recovery codes; those from before count no more. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { account } = await signedIn(req)
  res.status(201).json({ recovery_codes: await makeRecoveryCodes(req.scope, account) })
}

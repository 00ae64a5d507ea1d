import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { factorsOf, startFactor } from "../../../../workflows/account/second-factor"
import { signedIn } from "../../../_middleware/signed-in"
import type { BeginFactor } from "../../validators"

/** Lists the caller's second factors. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { account } = await signedIn(req)
  res.json({ mfa_factors: await factorsOf(req.scope, account) })
}

/** Begins to set an authenticator app up. */
export async function POST(req: MedusaRequest<BeginFactor>, res: MedusaResponse): Promise<void> {
  const { account } = await signedIn(req)
  res.status(201).json(await startFactor(req.scope, account, req.validatedBody.label))
}

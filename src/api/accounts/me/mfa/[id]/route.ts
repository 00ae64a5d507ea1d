import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { giveUpFactor } from "../../../../../workflows/account/second-factor"
import { signedIn } from "../../../../_middleware/signed-in"

/** Gives up a second factor. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { account } = await signedIn(req)
  res.json({ mfa_factor: await giveUpFactor(req.scope, account, req.params.id) })
}

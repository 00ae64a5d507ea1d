import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { changeAccount } from "../../../workflows/account/change-account"
import { asPlatform } from "../../../workflows/account/as-platform"
import { enabledFactors } from "../../../workflows/account/second-factor"
import { signedIn } from "../../_middleware/signed-in"
import { accountResponse } from "../account-response"
import type { UpdateMe } from "../validators"

/** Shows the caller's own account. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { account } = await signedIn(req)
  const mfa = await asPlatform(() => enabledFactors(req.scope, account))
  res.json({ account: { ...accountResponse(account), mfa_enabled: mfa.length > 0 } })
}

/** Changes name, phone or language of the caller's own account. */
export async function POST(req: MedusaRequest<UpdateMe>, res: MedusaResponse): Promise<void> {
  const { account } = await signedIn(req)
  const changed = await changeAccount(req.scope, account.id, req.validatedBody)
  res.json({ account: accountResponse(changed) })
}

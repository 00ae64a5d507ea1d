import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { openAccountSession } from "../../../../../workflows/account/account-login"
import { acceptInvitation } from "../../../../../workflows/invitation/accept-invitation"
import { deviceOf } from "../../../../_middleware/caller-device"
import { contextOf, signedIn } from "../../../../_middleware/signed-in"
import { accountResponse } from "../../../account-response"
import type { Accept } from "../../../validators"

/** Joins a store by an invitation; somebody new gets an account, and is signed in. */
export async function POST(req: MedusaRequest<Accept>, res: MedusaResponse): Promise<void> {
  const isKnown = contextOf(req)?.actor_type === "account"
  const { account: known } = isKnown ? await signedIn(req) : { account: undefined }
  const who = { account: known, newcomer: req.validatedBody }
  const { account, store } = await acceptInvitation(req.scope, req.params.token, who)
  const tokens = known ? {} : await openAccountSession(req.scope, account, deviceOf(req))
  res.json({ ...tokens, account: accountResponse(account), store })
}

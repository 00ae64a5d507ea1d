import type { MedusaRequest } from "@medusajs/framework/http"
import { ACCOUNT_MODULE } from "../../modules/account"
import { sessionEnded } from "../../modules/account/errors"
import type { AccountRow } from "../../modules/account/models/account"
import type AccountModuleService from "../../modules/account/service"
import { requireTenant } from "../../tenancy/tenant-context"
import { asPlatform } from "../../workflows/account/as-platform"
import { bearerOf, type SessionContext } from "./token-of"

/** A person who is signed in: their account, and the session that the request belongs to. */
export type SignedIn = { readonly account: AccountRow; readonly session_id: string }

/** Who a request is from, by its cookie or its token; the check of actors has found them valid. */
export function contextOf(req: MedusaRequest): SessionContext | null {
  const session: SessionContext | undefined = req.session?.auth_context
  return session ?? bearerOf(req)
}

/**
 * The account behind a request: on the platform the caller's own, in a store the one of the user.
 * @throws `account.session_ended` when there is none
 */
export async function signedIn(req: MedusaRequest): Promise<SignedIn> {
  const context = contextOf(req)
  const { actor_id, actor_type, session_id } = context ?? {}
  const accounts = req.scope.resolve<AccountModuleService>(ACCOUNT_MODULE)
  if (!actor_id || !session_id) {
    throw sessionEnded()
  }
  const isUser = actor_type === "user"
  const member = isUser && (await accounts.membershipOfUser(requireTenant().tenantId, actor_id))
  const id = member ? member.account_id : actor_type === "account" ? actor_id : ""
  const account = await asPlatform(() => accounts.openAccount(id))
  if (!account) {
    throw sessionEnded()
  }
  return { account, session_id }
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateJwtToken } from "@medusajs/framework/utils"
import type { AccountRow } from "../../modules/account/models/account"
import type { AccountSessionRow } from "../../modules/account/models/account-session"
import type { MembershipRow } from "../../modules/account/models/membership"
import { PASSWORD_PROVIDER } from "./auth-identity"

/** How long an access token of an account is good for. */
export const ACCESS_SECONDS = 15 * 60

type Session = Pick<AccountSessionRow, "id" | "mfa_at">

function settings(container: MedusaContainer) {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  return { secret: http.jwtSecret, lifetime: http.jwtExpiresIn, jwtOptions: http.jwtOptions }
}

function secondFactor({ mfa_at }: Session) {
  const mfa_challenge_completed_at = mfa_at ? new Date(mfa_at).toISOString() : null
  return { mfa_enabled: Boolean(mfa_at), mfa_challenge_completed_at }
}

/** The access token of an account on the platform's host. */
export function accountToken(
  container: MedusaContainer,
  account: Pick<AccountRow, "id" | "auth_identity_id">,
  session: Session
): string {
  const { secret, jwtOptions } = settings(container)
  const payload = {
    actor_id: account.id,
    actor_type: "account",
    auth_identity_id: account.auth_identity_id,
    session_id: session.id,
    ...secondFactor(session),
    app_metadata: {},
    user_metadata: {},
  }
  return generateJwtToken(payload, { secret, expiresIn: ACCESS_SECONDS, jwtOptions })
}

/** The token of a store's user, as Medusa makes it, with the session that it belongs to. */
export function storeToken(
  container: MedusaContainer,
  member: Pick<MembershipRow, "user_id" | "auth_identity_id">,
  session: Session
): string {
  const { secret, lifetime, jwtOptions } = settings(container)
  const payload = {
    actor_id: member.user_id,
    actor_type: "user",
    auth_identity_id: member.auth_identity_id,
    auth_provider: PASSWORD_PROVIDER,
    session_id: session.id,
    ...secondFactor(session),
    app_metadata: { user_id: member.user_id },
    user_metadata: {},
  }
  return generateJwtToken(payload, { secret, expiresIn: lifetime, jwtOptions })
}

/** The token of somebody in a store who has yet to show the second factor, as Medusa makes it. */
export function challengedStoreToken(
  container: MedusaContainer,
  member: Pick<MembershipRow, "auth_identity_id">
): string {
  const { secret, jwtOptions } = settings(container)
  const payload = {
    actor_id: "",
    actor_type: "user",
    auth_identity_id: member.auth_identity_id,
    auth_provider: PASSWORD_PROVIDER,
    mfa_enabled: true,
    mfa_challenge_completed_at: null,
    app_metadata: {},
    user_metadata: {},
  }
  return generateJwtToken(payload, { secret, expiresIn: ACCESS_SECONDS, jwtOptions })
}

/** What ties a second factor to the password that came before it. */
export function challengeToken(
  container: MedusaContainer,
  accountId: string,
  challengeId: string
): string {
  const { secret, jwtOptions } = settings(container)
  const payload = { purpose: "account-mfa", account_id: accountId, challenge_id: challengeId }
  return generateJwtToken(payload, { secret, expiresIn: ACCESS_SECONDS, jwtOptions })
}

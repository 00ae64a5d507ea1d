import type { AuthMfaChallengeDTO, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ACCOUNT_MODULE } from "../../modules/account"
import {
  codeInvalid,
  emailUnverified,
  invalidLogin,
  sessionEnded,
} from "../../modules/account/errors"
import type { MembershipRow } from "../../modules/account/models/membership"
import type AccountModuleService from "../../modules/account/service"
import type { Device } from "../../modules/account/session-keeper"
import { requireTenant } from "../../tenancy/tenant-context"
import { mailNewDevice } from "./account-mails"
import { challengedStoreToken, storeToken } from "./account-token"
import { asPlatform } from "./as-platform"
import { checkPassword } from "./check-password"
import { verifyChallenge, type FactorCode } from "./second-factor"

const SESSION_SECONDS = 7 * 24 * 60 * 60

/** What Medusa's log-in page is answered: a token, or that a second factor is to be shown. */
export type StoreLogin =
  | { readonly token: string }
  | {
      readonly mfa_required: true
      readonly mfa_challenge: AuthMfaChallengeDTO
      readonly token: string
    }

type Opening = Device & { readonly mfa_at?: Date | null }

const accountsOf = (container: MedusaContainer) =>
  container.resolve<AccountModuleService>(ACCOUNT_MODULE)

/** Whether the store still has the user that a membership names. Runs in the store. */
async function worksHere(container: MedusaContainer, member: MembershipRow): Promise<boolean> {
  const users = await container.resolve(Modules.USER).listUsers({ id: member.user_id }, { take: 1 })
  return users.length > 0
}

/** Opens a session in the current store and gives its token, as Medusa's. */
async function openStoreSession(
  container: MedusaContainer,
  member: MembershipRow,
  opening: Opening
): Promise<string> {
  const { account_id, tenant_id } = member
  const session = await asPlatform(async () => {
    const accounts = accountsOf(container)
    const lifetimeSeconds = SESSION_SECONDS
    const opened = await accounts.openSession({
      ...opening,
      account_id,
      tenant_id,
      lifetimeSeconds,
    })
    const account = await accounts.openAccount(account_id)
    if (account) {
      await mailNewDevice(container, account, opened)
    }
    return opened
  })
  return storeToken(container, member, session)
}

/**
 * Logs a person in to the current store by the password of their account.
 * @throws `account.invalid_login` or `account.email_unverified`
 */
export async function logInToStore(
  container: MedusaContainer,
  given: { email: string; password: string } & Device
): Promise<StoreLogin> {
  const { email, password, device, address } = given
  const { tenantId } = requireTenant()
  const [checked, member] = await asPlatform(async () => {
    const found = await checkPassword(container, email, password)
    const accounts = accountsOf(container)
    return [found, found && (await accounts.activeMembership(found.account.id, tenantId))]
  })
  if (!checked || !member || !(await worksHere(container, member))) {
    throw invalidLogin()
  }
  if (!checked.account.email_verified_at) {
    throw emailUnverified()
  }
  if (!checked.challenge) {
    return { token: await openStoreSession(container, member, { device, address }) }
  }
  return {
    mfa_required: true,
    mfa_challenge: { ...checked.challenge, auth_identity_id: member.auth_identity_id },
    token: challengedStoreToken(container, member),
  }
}

/**
 * Ends a log-in to the current store with the second factor.
 * @throws `account.code_invalid` or `account.invalid_login`
 */
export async function answerStoreChallenge(
  container: MedusaContainer,
  loginId: string,
  given: FactorCode & { challenge_id: string } & Device
): Promise<{ token: string }> {
  const [member] = await accountsOf(container).listMemberships(
    { auth_identity_id: loginId, status: "active" },
    { take: 1 }
  )
  if (!member || !(await worksHere(container, member))) {
    throw invalidLogin()
  }
  const mfa_at = await asPlatform(async () => {
    const account = await accountsOf(container).openAccount(member.account_id)
    if (!account) {
      throw codeInvalid()
    }
    return verifyChallenge(container, account, given)
  })
  const { device, address } = given
  return { token: await openStoreSession(container, member, { device, address, mfa_at }) }
}

/**
 * Enters the current store with the code that the platform gave for it.
 * @throws `account.session_ended` for a code that is wrong, used, too old, or another store's
 */
export async function takeHandover(
  container: MedusaContainer,
  code: string
): Promise<{ token: string }> {
  const { tenantId } = requireTenant()
  const [session, member] = await asPlatform(async () => {
    const accounts = accountsOf(container)
    const found = await accounts.takeHandover(code, tenantId)
    return [found, found && (await accounts.activeMembership(found.account_id, tenantId))]
  })
  if (!session || !member || !(await worksHere(container, member))) {
    throw sessionEnded()
  }
  return { token: storeToken(container, member, session) }
}

/**
 * Gives a store session its next token.
 * @throws `account.session_ended`
 */
export async function refreshStoreToken(
  container: MedusaContainer,
  userId: string,
  sessionId: string
): Promise<{ token: string }> {
  const { tenantId } = requireTenant()
  const accounts = accountsOf(container)
  const [session] = await accounts.listAccountSessions({ id: sessionId, ended_at: null })
  const member = await accounts.membershipOfUser(tenantId, userId)
  if (!session || !member) {
    throw sessionEnded()
  }
  return { token: storeToken(container, member, session) }
}

/** Opens a session in one of a person's stores from the platform, and gives the code for it. */
export async function handOver(
  container: MedusaContainer,
  member: MembershipRow,
  opening: Opening
): Promise<{ code: string; expires_in: number }> {
  const accounts = accountsOf(container)
  const { account_id, tenant_id } = member
  const session = await accounts.openSession({
    ...opening,
    account_id,
    tenant_id,
    lifetimeSeconds: SESSION_SECONDS,
  })
  return accounts.makeHandover(session.id)
}

import { getAuthContextFromJwtToken } from "@medusajs/framework/http"
import type { AuthMfaChallengeMethod, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ACCOUNT_MODULE } from "../../modules/account"
import {
  codeInvalid,
  emailUnverified,
  invalidLogin,
  sessionEnded,
} from "../../modules/account/errors"
import type { AccountRow } from "../../modules/account/models/account"
import type AccountModuleService from "../../modules/account/service"
import type { Device } from "../../modules/account/session-keeper"
import { mailNewDevice } from "./account-mails"
import { ACCESS_SECONDS, accountToken, challengeToken } from "./account-token"
import { checkPassword } from "./check-password"
import { verifyChallenge, type FactorCode } from "./second-factor"

const SESSION_SECONDS = 30 * 24 * 60 * 60

/** What opens the account's routes, and what gets the next one. */
export type AccountTokens = {
  readonly access_token: string
  readonly token_type: "Bearer"
  readonly expires_in: number
  readonly refresh_token: string
}

/** What a log-in is answered: tokens, or that a second factor is to be shown. */
export type AccountLogin =
  | AccountTokens
  | {
      readonly mfa_required: true
      readonly mfa_token: string
      readonly methods: AuthMfaChallengeMethod[]
    }

type ChallengeClaims = { purpose?: string; account_id?: string; challenge_id?: string }

const accountsOf = (container: MedusaContainer) =>
  container.resolve<AccountModuleService>(ACCOUNT_MODULE)

function tokens(access_token: string, refresh_token: string): AccountTokens {
  return { access_token, token_type: "Bearer", expires_in: ACCESS_SECONDS, refresh_token }
}

/** Opens a session of an account on the platform. Runs there, like all of this file. */
export async function openAccountSession(
  container: MedusaContainer,
  account: AccountRow,
  opening: Device & { mfa_at?: Date }
): Promise<AccountTokens> {
  const accounts = accountsOf(container)
  const wanted = { ...opening, account_id: account.id, lifetimeSeconds: SESSION_SECONDS }
  const session = await accounts.openSession(wanted)
  const refresh = await accounts.issueRefreshToken(session.id)
  await mailNewDevice(container, account, session)
  return tokens(accountToken(container, account, session), refresh)
}

/**
 * Logs a person in on the platform.
 * @throws `account.invalid_login` or `account.email_unverified`
 */
export async function logInToAccount(
  container: MedusaContainer,
  { email, password, ...from }: { email: string; password: string } & Device
): Promise<AccountLogin> {
  const checked = await checkPassword(container, email, password)
  if (!checked) {
    throw invalidLogin()
  }
  const { account, challenge } = checked
  if (!account.email_verified_at) {
    throw emailUnverified()
  }
  if (challenge) {
    const mfa_token = challengeToken(container, account.id, challenge.id)
    return { mfa_required: true, mfa_token, methods: challenge.methods }
  }
  return openAccountSession(container, account, from)
}

function challengeOf(container: MedusaContainer, token: string): Required<ChallengeClaims> {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const claims: ChallengeClaims | null = getAuthContextFromJwtToken(
    `Bearer ${token}`,
    http.jwtSecret ?? "",
    ["bearer"],
    ["*"],
    http.jwtPublicKey,
    http.jwtVerifyOptions ?? http.jwtOptions
  )
  const { purpose, account_id, challenge_id } = claims ?? {}
  if (purpose !== "account-mfa" || !account_id || !challenge_id) {
    throw codeInvalid()
  }
  return { purpose, account_id, challenge_id }
}

/** The account that a log-in waits for a second factor of, to count its tries. */
export function challengedAccount(container: MedusaContainer, token: string): string {
  return challengeOf(container, token).account_id
}

/**
 * Ends a log-in with the second factor.
 * @throws `account.code_invalid`
 */
export async function answerAccountChallenge(
  container: MedusaContainer,
  { mfa_token, method, code, ...from }: FactorCode & { mfa_token: string } & Device
): Promise<AccountTokens> {
  const { account_id, challenge_id } = challengeOf(container, mfa_token)
  const account = await accountsOf(container).openAccount(account_id)
  if (!account) {
    throw codeInvalid()
  }
  const mfa_at = await verifyChallenge(container, account, { challenge_id, method, code })
  return openAccountSession(container, account, { ...from, mfa_at })
}

/**
 * Gives the next tokens for a refresh token, which is used up by it.
 * @throws `account.session_ended`; one that was used before ends its session
 */
export async function refreshAccount(
  container: MedusaContainer,
  { refresh_token, ...from }: { refresh_token: string } & Device
): Promise<AccountTokens> {
  const accounts = accountsOf(container)
  const rotation = await accounts.rotate(refresh_token, from)
  if (rotation.kind !== "rotated") {
    throw sessionEnded()
  }
  const account = await accounts.openAccount(rotation.session.account_id)
  if (!account) {
    throw sessionEnded()
  }
  return tokens(accountToken(container, account, rotation.session), rotation.token)
}

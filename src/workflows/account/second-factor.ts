import type { AuthMfaChallengeMethod, AuthMfaDTO, MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { codeInvalid, notYours } from "../../modules/account/errors"
import type { AccountRow } from "../../modules/account/models/account"
import { PASSWORD_PROVIDER } from "./auth-identity"

/** A code of the authenticator app, or one of the recovery codes. */
export type FactorCode = { readonly method: AuthMfaChallengeMethod; readonly code: string }

type Person = Pick<AccountRow, "auth_identity_id">

const REFUSALS: readonly string[] = [
  MedusaError.Types.NOT_ALLOWED,
  MedusaError.Types.NOT_FOUND,
  MedusaError.Types.INVALID_DATA,
]

/** Waits for a check of a code; why Medusa refused it is nobody's business. */
async function checking<Result>(check: Promise<Result>): Promise<Result> {
  try {
    return await check
  } catch (error) {
    const refused = error instanceof MedusaError && REFUSALS.includes(error.type)
    throw refused ? codeInvalid() : error
  }
}

/** The second factors of a person that count. Runs on the platform, like all of this file. */
export async function enabledFactors(
  container: MedusaContainer,
  { auth_identity_id }: Person
): Promise<AuthMfaDTO[]> {
  return container.resolve(Modules.AUTH).listAuthMfa({ auth_identity_id, status: "enabled" })
}

/** All second factors of a person, those not confirmed yet and those given up included. */
export async function factorsOf(
  container: MedusaContainer,
  { auth_identity_id }: Person
): Promise<AuthMfaDTO[]> {
  return container.resolve(Modules.AUTH).listAuthMfa({ auth_identity_id })
}

/** Begins to set an authenticator app up; one that was begun and not confirmed is given up. */
export async function startFactor(
  container: MedusaContainer,
  account: Person & { email: string },
  label?: string
) {
  const auth = container.resolve(Modules.AUTH)
  const { auth_identity_id, email } = account
  for (const { id } of await auth.listAuthMfa({ auth_identity_id, status: "pending" })) {
    await auth.disableAuthMfa({ id })
  }
  const begun = { auth_identity_id, provider: "totp" as const, label: label ?? email }
  const { mfa, secret, otpauth_url } = await auth.startAuthMfa(begun)
  return { mfa_factor: mfa, secret, otpauth_url }
}

/**
 * Confirms an authenticator app by one of its codes.
 * @throws `account.code_invalid`
 */
export async function confirmFactor(
  container: MedusaContainer,
  { auth_identity_id }: Person,
  given: { id: string; code: string }
): Promise<AuthMfaDTO> {
  const auth = container.resolve(Modules.AUTH)
  return checking(auth.verifyAuthMfa({ ...given, auth_identity_id }))
}

/**
 * Gives up a second factor.
 * @throws `resource.not_found`, also for another person's
 */
export async function giveUpFactor(
  container: MedusaContainer,
  { auth_identity_id }: Person,
  id: string
): Promise<AuthMfaDTO> {
  const auth = container.resolve(Modules.AUTH)
  const own = await auth.listAuthMfa({ auth_identity_id })
  if (!own.some((factor) => factor.id === id)) {
    throw notYours()
  }
  return auth.disableAuthMfa({ id })
}

/** Makes new recovery codes; those from before count no more. */
export async function makeRecoveryCodes(
  container: MedusaContainer,
  { auth_identity_id }: Person
): Promise<string[]> {
  const auth = container.resolve(Modules.AUTH)
  const { codes } = await auth.generateAuthMfaRecoveryCodes({ auth_identity_id })
  return codes
}

/**
 * Answers the challenge of a log-in. @returns when the second factor was shown
 * @throws `account.code_invalid`
 */
export async function verifyChallenge(
  container: MedusaContainer,
  { auth_identity_id }: Person,
  { challenge_id, method, code }: FactorCode & { challenge_id: string }
): Promise<Date> {
  const auth = container.resolve(Modules.AUTH)
  const answered = { id: challenge_id, auth_identity_id, method, code }
  const challenge = await checking(auth.verifyAuthMfaChallenge(answered))
  return challenge.completed_at ?? new Date()
}

/**
 * Shows the second factor again, for what asks for it to be recent.
 * @throws `account.code_invalid`
 */
export async function showFactor(
  container: MedusaContainer,
  { auth_identity_id }: Person,
  given: FactorCode
): Promise<void> {
  const auth = container.resolve(Modules.AUTH)
  const begun = { auth_identity_id, auth_provider: PASSWORD_PROVIDER }
  const { id } = await checking(auth.createAuthMfaChallenge(begun))
  await checking(auth.verifyAuthMfaChallenge({ id, auth_identity_id, ...given }))
}

import { getAuthContextFromJwtToken } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { ACCOUNT_MODULE } from "../../modules/account"
import { normaliseEmail } from "../../modules/account/contact"
import { invalidLogin, tokenInvalid } from "../../modules/account/errors"
import type { AccountRow } from "../../modules/account/models/account"
import { assertPassword } from "../../modules/account/password-policy"
import type AccountModuleService from "../../modules/account/service"
import { mailReset } from "./account-mails"
import { authenticate, identityOf, PASSWORD_PROVIDER } from "./auth-identity"

type ResetClaims = { purpose?: string; entity_id?: string; jti?: string }

function claimsOf(container: MedusaContainer, token: string): Required<ResetClaims> {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const claims: ResetClaims | null = getAuthContextFromJwtToken(
    `Bearer ${token}`,
    http.jwtSecret ?? "",
    ["bearer"],
    ["user"],
    http.jwtPublicKey,
    http.jwtVerifyOptions ?? http.jwtOptions
  )
  const { purpose, entity_id, jti } = claims ?? {}
  if (purpose !== "reset" || !entity_id || !jti) {
    throw tokenInvalid()
  }
  return { purpose, entity_id, jti }
}

async function setPassword(
  container: MedusaContainer,
  email: string,
  password: string
): Promise<void> {
  const auth = container.resolve(Modules.AUTH)
  const data = { entity_id: email, password }
  const { success, error } = await auth.updateProvider(PASSWORD_PROVIDER, data)
  if (!success) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, error ?? "No password was set.")
  }
}

/** Mails a link that sets a new password, where there is somebody to mail it to. */
export async function forgotPassword(container: MedusaContainer, given: string): Promise<void> {
  const accounts = container.resolve<AccountModuleService>(ACCOUNT_MODULE)
  const email = normaliseEmail(given)
  const account = await accounts.accountOf(email)
  if (account) {
    await mailReset(container, account)
  } else if ((await identityOf(container, email))?.isOperator) {
    await mailReset(container, { email, name: email, language: "ar" })
  }
}

/**
 * Sets a new password by the link that was mailed, which proves the e-mail too, and ends every
 * session of the account.
 * @throws `account.token_invalid` or `account.password_weak`
 */
export async function resetPassword(
  container: MedusaContainer,
  { token, password }: { token: string; password: string }
): Promise<void> {
  const { entity_id: email, jti } = claimsOf(container, token)
  assertPassword(password, email)
  const auth = container.resolve(Modules.AUTH)
  // Medusa looks, then deletes: of two who come with the same link at once, only one may pass.
  await container.resolve(Modules.LOCKING).execute(`password-reset:${jti}`, async () => {
    const taken = { jti, provider: PASSWORD_PROVIDER, entity_id: email }
    await auth.consumePasswordResetToken(taken).catch((error: unknown) => {
      const refused = error instanceof MedusaError && error.type === MedusaError.Types.UNAUTHORIZED
      throw refused ? tokenInvalid() : error
    })
  })
  const account = await container.resolve<AccountModuleService>(ACCOUNT_MODULE).accountOf(email)
  await (account
    ? replacePassword(container, account, password)
    : setPassword(container, email, password))
}

/** Sets the password of a person who has proved the e-mail, and ends all of their sessions. */
export async function replacePassword(
  container: MedusaContainer,
  { id, email, email_verified_at }: AccountRow,
  password: string
): Promise<void> {
  await setPassword(container, email, password)
  const accounts = container.resolve<AccountModuleService>(ACCOUNT_MODULE)
  const now = new Date()
  const proved = email_verified_at ?? now
  await accounts.updateAccounts({ id, password_set_at: now, email_verified_at: proved })
  await accounts.endSessions({ account_id: id }, "password_reset")
}

/**
 * Changes the password of a person who is signed in, and ends their other sessions.
 * @throws `account.invalid_login` or `account.password_weak`
 */
export async function changePassword(
  container: MedusaContainer,
  { account, session_id }: { account: AccountRow; session_id: string },
  given: { current_password: string; new_password: string }
): Promise<void> {
  assertPassword(given.new_password, account.email)
  const { success } = await authenticate(container, account.email, given.current_password)
  if (!success) {
    throw invalidLogin()
  }
  await setPassword(container, account.email, given.new_password)
  const accounts = container.resolve<AccountModuleService>(ACCOUNT_MODULE)
  await accounts.updateAccounts({ id: account.id, password_set_at: new Date() })
  const others = { account_id: account.id, except: session_id }
  await accounts.endSessions(others, "password_changed")
}

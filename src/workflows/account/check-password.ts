import type { AuthMfaChallengeDTO, MedusaContainer } from "@medusajs/framework/types"
import { ACCOUNT_MODULE } from "../../modules/account"
import { normaliseEmail } from "../../modules/account/contact"
import type { AccountRow } from "../../modules/account/models/account"
import type AccountModuleService from "../../modules/account/service"
import { authenticate, burnPasswordTime } from "./auth-identity"

/** Whose password was right, and the second factor that is still to be shown. */
export type CheckedAccount = {
  readonly account: AccountRow
  readonly challenge?: AuthMfaChallengeDTO
}

/**
 * Checks the password of an account; it takes as long when there is no such account.
 * Runs on the platform.
 */
export async function checkPassword(
  container: MedusaContainer,
  email: string,
  password: string
): Promise<CheckedAccount | undefined> {
  const accounts = container.resolve<AccountModuleService>(ACCOUNT_MODULE)
  const account = await accounts.accountOf(normaliseEmail(email))
  if (!account?.password_set_at) {
    await burnPasswordTime(container, password)
    return undefined
  }
  const { success, mfaChallenge } = await authenticate(container, account.email, password)
  return success ? { account, challenge: mfaChallenge } : undefined
}

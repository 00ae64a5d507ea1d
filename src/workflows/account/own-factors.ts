import type { AuthMfaDTO, MedusaContainer } from "@medusajs/framework/types"
import { ACCOUNT_MODULE } from "../../modules/account"
import type { AccountRow } from "../../modules/account/models/account"
import type AccountModuleService from "../../modules/account/service"
import { asPlatform } from "./as-platform"
import { confirmFactor, showFactor, type FactorCode } from "./second-factor"

type Person = { readonly account: AccountRow; readonly session_id: string }

async function confirmed(container: MedusaContainer, sessionId: string): Promise<void> {
  await container.resolve<AccountModuleService>(ACCOUNT_MODULE).confirmMfa(sessionId)
}

/**
 * Confirms an authenticator app, which counts as shown in this session.
 * @throws `account.code_invalid`
 */
export async function confirmOwnFactor(
  container: MedusaContainer,
  { account, session_id }: Person,
  given: { id: string; code: string }
): Promise<AuthMfaDTO> {
  return asPlatform(async () => {
    const factor = await confirmFactor(container, account, given)
    await confirmed(container, session_id)
    return factor
  })
}

/**
 * Shows the second factor again in this session.
 * @throws `account.code_invalid`
 */
export async function stepUp(
  container: MedusaContainer,
  { account, session_id }: Person,
  given: FactorCode
): Promise<void> {
  await asPlatform(async () => {
    await showFactor(container, account, given)
    await confirmed(container, session_id)
  })
}

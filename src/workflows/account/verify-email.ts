import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { ACCOUNT_MODULE } from "../../modules/account"
import { invalidLogin, tokenInvalid } from "../../modules/account/errors"
import type { AccountRow } from "../../modules/account/models/account"
import type AccountModuleService from "../../modules/account/service"
import { authenticate } from "./auth-identity"
import { openOwnStore } from "./own-store"

const Wished = z.object({ slug: z.string(), name_ar: z.string(), name_en: z.string() })

/** What proving an e-mail led to: the first store, or why it could not be opened. */
export type Verified = {
  readonly account: AccountRow
  readonly store: { id: string; slug: string } | null
  readonly store_refused: string | null
}

async function confirm(container: MedusaContainer, code: string): Promise<void> {
  try {
    await container.resolve(Modules.AUTH).confirmAuthVerification({ code, code_provider: "token" })
  } catch (error) {
    throw error instanceof MedusaError && error.type === MedusaError.Types.NOT_ALLOWED
      ? tokenInvalid()
      : error
  }
}

async function firstStore(
  container: MedusaContainer,
  account: AccountRow
): Promise<Pick<Verified, "store" | "store_refused">> {
  const wished = Wished.safeParse(account.first_store)
  if (!wished.success) {
    return { store: null, store_refused: null }
  }
  try {
    const store = await openOwnStore(container, account, wished.data)
    return { store, store_refused: null }
  } catch (error) {
    // Somebody was faster with the address; the person is in and chooses another one.
    if (error instanceof MedusaError && error.code === "tenant.slug_taken") {
      return { store: null, store_refused: error.code }
    }
    throw error
  }
}

/**
 * Proves an e-mail by the link that was mailed, and opens the first store. The password is asked
 * for too: who signed up with somebody else's e-mail has the one, and its owner the other.
 * @throws `account.token_invalid` or `account.invalid_login`
 */
export async function verifyEmail(
  container: MedusaContainer,
  { token, password }: { token: string; password: string }
): Promise<Verified> {
  const accounts = container.resolve<AccountModuleService>(ACCOUNT_MODULE)
  const [id, code] = token.split(".")
  return container.resolve(Modules.LOCKING).execute(`account-verify:${id}`, async () => {
    const account = await accounts.openAccount(id)
    if (!account || !code || account.email_verified_at) {
      throw tokenInvalid()
    }
    const { success } = await authenticate(container, account.email, password)
    if (!success) {
      throw invalidLogin()
    }
    await confirm(container, code)
    const email_verified_at = new Date()
    await accounts.updateAccounts({ id, email_verified_at, first_store: null })
    return { account, ...(await firstStore(container, account)) }
  })
}

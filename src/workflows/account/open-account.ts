import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ACCOUNT_MODULE } from "../../modules/account"
import { normaliseEmail } from "../../modules/account/contact"
import type { AccountRow } from "../../modules/account/models/account"
import type AccountModuleService from "../../modules/account/service"
import { ownerRefused } from "../../modules/tenant/errors"
import { createAccountIdentity, identityOf, PASSWORD_PROVIDER } from "./auth-identity"

/** A person to open an account for. */
export type NewAccount = {
  readonly email: string
  readonly name: string
  readonly phone?: string | null
  readonly language: "ar" | "en"
  /** Without one, the person sets it by a reset of the password. */
  readonly password?: string
  /** Whether somebody we trust says that the e-mail is theirs. */
  readonly verified: boolean
  readonly first_store?: Record<string, unknown>
}

/** The account of an e-mail, and whether it was opened just now. */
export type OpenedAccount = { readonly account: AccountRow; readonly isNew: boolean }

async function freshIdentity(
  container: MedusaContainer,
  email: string,
  password: string | undefined
): Promise<string> {
  if (password === undefined) {
    return createAccountIdentity(container, email)
  }
  const auth = container.resolve(Modules.AUTH)
  const answer = await auth.register(PASSWORD_PROVIDER, { body: { email, password } })
  if (!answer.success || !answer.authIdentity) {
    throw ownerRefused(answer.error ?? "The password was refused.")
  }
  return answer.authIdentity.id
}

async function createFor(
  container: MedusaContainer,
  { password, verified, ...person }: NewAccount
): Promise<AccountRow> {
  const accounts = container.resolve<AccountModuleService>(ACCOUNT_MODULE)
  const present = await identityOf(container, person.email)
  if (present && !present.isOperator) {
    // A log-in that belongs to nobody must not be waiting for whoever comes with its e-mail.
    await container.resolve(Modules.AUTH).deleteAuthIdentities([present.id])
  }
  // An operator who opens a store goes on with the password that they have.
  const kept = present?.isOperator ? present.id : undefined
  const auth_identity_id = kept ?? (await freshIdentity(container, person.email, password))
  const now = new Date()
  try {
    return await accounts.createAccounts({
      ...person,
      auth_identity_id,
      password_set_at: kept || password !== undefined ? now : null,
      email_verified_at: kept || verified ? now : null,
    })
  } catch (error) {
    if (!kept) {
      await container.resolve(Modules.AUTH).deleteAuthIdentities([auth_identity_id])
    }
    throw error
  }
}

/**
 * Opens an account for an e-mail, unless there is one, which stays as it is: nobody gets into an
 * account by opening it again. Runs on the platform.
 * @throws `tenant.owner_refused`
 */
export async function openAccount(
  container: MedusaContainer,
  person: NewAccount
): Promise<OpenedAccount> {
  const accounts = container.resolve<AccountModuleService>(ACCOUNT_MODULE)
  const email = normaliseEmail(person.email)
  return container.resolve(Modules.LOCKING).execute(`account:${email}`, async () => {
    const present = await accounts.accountOf(email)
    if (present) {
      return { account: present, isNew: false }
    }
    return { account: await createFor(container, { ...person, email }), isNew: true }
  })
}

/** Takes an account back that was opened just now, unless somebody works with it already. */
export async function takeBackAccount(container: MedusaContainer, id: string): Promise<void> {
  const accounts = container.resolve<AccountModuleService>(ACCOUNT_MODULE)
  const [joined] = await accounts.listMemberships({ account_id: id }, { take: 1 })
  const account = await accounts.openAccount(id)
  if (joined || !account) {
    return
  }
  await accounts.deleteAccounts([id])
  const identity = await identityOf(container, account.email)
  if (identity && !identity.isOperator) {
    await container.resolve(Modules.AUTH).deleteAuthIdentities([identity.id])
  }
}

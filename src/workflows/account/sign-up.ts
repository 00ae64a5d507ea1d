import type { MedusaContainer } from "@medusajs/framework/types"
import { ACCOUNT_MODULE } from "../../modules/account"
import { normaliseEmail, normalisePhone } from "../../modules/account/contact"
import { assertPassword } from "../../modules/account/password-policy"
import type AccountModuleService from "../../modules/account/service"
import { TENANT_MODULE } from "../../modules/tenant"
import { slugTaken } from "../../modules/tenant/errors"
import { assertSlug } from "../../modules/tenant/slug"
import type TenantModuleService from "../../modules/tenant/service"
import { mailReset, mailVerification } from "./account-mails"
import { burnPasswordTime, identityOf } from "./auth-identity"
import { openAccount } from "./open-account"

/** The store that a new merchant asks for. */
export type WishedStore = {
  readonly slug: string
  readonly name_ar: string
  readonly name_en: string
}

/** Who signs up, and for which store. */
export type SignUp = {
  readonly email: string
  readonly password: string
  readonly name: string
  readonly phone?: string
  readonly language: "ar" | "en"
  readonly store: WishedStore
}

async function assertFree(container: MedusaContainer, slug: string): Promise<void> {
  assertSlug(slug)
  const tenants = container.resolve<TenantModuleService>(TENANT_MODULE)
  const [taken] = await tenants.listTenantSlugs({ slug }, { take: 1 })
  if (taken) {
    throw slugTaken()
  }
}

/**
 * Signs a merchant up. Whoever asks learns nothing about the e-mail: its owner gets the mail, to
 * prove it when it is new, and to get back in when it has an account. The store is opened when the
 * e-mail is proved, so that no address is taken by somebody who isn't there.
 * @throws what is wrong with the input: `account.password_weak`, `account.phone_invalid`,
 *   `tenant.slug_invalid`, `tenant.slug_reserved` or `tenant.slug_taken`
 */
export async function signUp(container: MedusaContainer, given: SignUp): Promise<void> {
  const email = normaliseEmail(given.email)
  const { name, language, password, store } = given
  assertPassword(password, email)
  const phone = given.phone === undefined ? null : normalisePhone(given.phone)
  await assertFree(container, store.slug)
  const accounts = container.resolve<AccountModuleService>(ACCOUNT_MODULE)
  const known = await accounts.accountOf(email)
  const isOperator = (await identityOf(container, email))?.isOperator
  if (known || isOperator) {
    await burnPasswordTime(container, password)
    await (known && !known.email_verified_at
      ? mailVerification(container, known)
      : mailReset(container, known ?? { email, name, language }))
    return
  }
  const person = { email, name, phone, language, password, verified: false }
  const { account } = await openAccount(container, { ...person, first_store: { ...store } })
  await mailVerification(container, account)
}

/** Mails the link that proves an e-mail once more, where one is waiting to be proved. */
export async function resendVerification(container: MedusaContainer, email: string): Promise<void> {
  const accounts = container.resolve<AccountModuleService>(ACCOUNT_MODULE)
  const account = await accounts.accountOf(normaliseEmail(email))
  if (account && !account.email_verified_at) {
    await mailVerification(container, account)
  }
}

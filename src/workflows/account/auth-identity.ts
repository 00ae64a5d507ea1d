import { randomBytes } from "node:crypto"
import type { IAuthModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** Medusa's provider that keeps passwords. */
export const PASSWORD_PROVIDER = "emailpass"

/** A name that no e-mail address has: what is checked when there is nobody to check. */
const NOBODY = "nobody"

/** What Medusa's auth module says of a password that is right. */
export type CheckedPassword = Awaited<ReturnType<IAuthModuleService["authenticate"]>>

const ALREADY_THERE = "Identity with email already exists"

let nobodyIsThere = false

/** Checks a password by Medusa's auth module, in the current tenant. */
export async function authenticate(
  container: MedusaContainer,
  email: string,
  password: string
): Promise<CheckedPassword> {
  const auth = container.resolve(Modules.AUTH)
  return auth.authenticate(PASSWORD_PROVIDER, { body: { email, password } })
}

/** Takes as long as checking a password does, and finds nobody. */
export async function burnPasswordTime(
  container: MedusaContainer,
  password: string
): Promise<void> {
  const auth = container.resolve(Modules.AUTH)
  if (!nobodyIsThere) {
    const body = { email: NOBODY, password: randomBytes(32).toString("hex") }
    const { success, error } = await auth.register(PASSWORD_PROVIDER, { body })
    nobodyIsThere = success || error === ALREADY_THERE
  }
  await authenticate(container, NOBODY, password)
}

/** The log-in on the platform that has an e-mail, an operator's or an account's. */
export async function identityOf(
  container: MedusaContainer,
  email: string
): Promise<{ id: string; isOperator: boolean } | undefined> {
  const auth = container.resolve(Modules.AUTH)
  const [identity] = await auth.listAuthIdentities(
    { provider_identities: { entity_id: email, provider: PASSWORD_PROVIDER } },
    { take: 1 }
  )
  return identity && { id: identity.id, isOperator: Boolean(identity.app_metadata?.user_id) }
}

async function createBareIdentity(
  container: MedusaContainer,
  entity_id: string,
  app_metadata: Record<string, unknown>
): Promise<string> {
  const provider_identities = [{ provider: PASSWORD_PROVIDER, entity_id }]
  const made = await container
    .resolve(Modules.AUTH)
    .createAuthIdentities({ provider_identities, app_metadata })
  return made.id
}

/** Makes an account's log-in that has no password yet: a reset sets one. */
export async function createAccountIdentity(
  container: MedusaContainer,
  email: string
): Promise<string> {
  return createBareIdentity(container, email, {})
}

/**
 * Makes the log-in of a store's user, in the store. It never has a password, and it is named by
 * the user: a shopper of the store may have the same e-mail.
 */
export async function createStaffIdentity(
  container: MedusaContainer,
  user_id: string
): Promise<string> {
  return createBareIdentity(container, user_id, { user_id })
}

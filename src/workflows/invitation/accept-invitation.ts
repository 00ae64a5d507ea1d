import { removeUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ACCESS_MODULE } from "../../modules/access"
import type AccessModuleService from "../../modules/access/service"
import { ACCOUNT_MODULE } from "../../modules/account"
import { normalisePhone } from "../../modules/account/contact"
import type { AccountRow } from "../../modules/account/models/account"
import { assertPassword } from "../../modules/account/password-policy"
import type AccountModuleService from "../../modules/account/service"
import { INVITATION_MODULE } from "../../modules/invitation"
import {
  alreadyMember,
  detailsMissing,
  invitationNotFound,
  signInFirst,
} from "../../modules/invitation/errors"
import type { InvitationRow } from "../../modules/invitation/models/invitation"
import type InvitationModuleService from "../../modules/invitation/service"
import { TENANT_MODULE } from "../../modules/tenant"
import type TenantModuleService from "../../modules/tenant/service"
import { runInTenant } from "../../tenancy/tenant-context"
import { withTenant } from "../../tenancy/with-tenant"
import { assignRoleWorkflow } from "../access/assign-role"
import { createStaffIdentity } from "../account/auth-identity"
import { openAccount } from "../account/open-account"
import { replacePassword } from "../account/passwords"

/** What a new person says to join. */
export type Newcomer = {
  readonly name?: string
  readonly password?: string
  readonly phone?: string
  readonly language?: "ar" | "en"
}

/** An invitation as whoever has its link may see it. */
export type ShownInvitation = {
  readonly email: string
  readonly expires_at: Date
  readonly store: { id: string; slug: string; name_ar: string; name_en: string }
  readonly role: { code: string; name_ar: string; name_en: string }
}

type Link = { readonly storeId: string; readonly secret: string }

const invitationsOf = (container: MedusaContainer) =>
  container.resolve<InvitationModuleService>(INVITATION_MODULE)
const accountsOf = (container: MedusaContainer) =>
  container.resolve<AccountModuleService>(ACCOUNT_MODULE)

async function find(container: MedusaContainer, token: string) {
  const [storeId = "", secret = ""] = token.split(".")
  const tenants = container.resolve<TenantModuleService>(TENANT_MODULE)
  const [store] = await tenants.listTenants({ id: storeId, status: "active" }, { take: 1 })
  const invitation =
    store &&
    (await runInTenant({ tenantId: storeId }, () => invitationsOf(container).bySecret(secret)))
  if (!store || !invitation) {
    throw invitationNotFound()
  }
  return { store, invitation, link: { storeId, secret } }
}

/**
 * Shows an invitation to whoever has its link. Runs on the platform, like all of this file.
 * @throws `invitation.not_found`
 */
export async function showInvitation(
  container: MedusaContainer,
  token: string
): Promise<ShownInvitation> {
  const { store, invitation } = await find(container, token)
  const role = await runInTenant({ tenantId: store.id }, () =>
    container.resolve<AccessModuleService>(ACCESS_MODULE).findRole(invitation.role_id)
  )
  const { id, slug, name_ar, name_en } = store
  return {
    email: invitation.email,
    expires_at: invitation.expires_at,
    store: { id, slug, name_ar, name_en },
    role: { code: role.code, name_ar: role.name_ar, name_en: role.name_en },
  }
}

/** The account of a newcomer: the link has reached them, which proves the e-mail. */
async function newcomersAccount(
  container: MedusaContainer,
  { email }: InvitationRow,
  { name, password, phone, language = "ar" }: Newcomer
): Promise<AccountRow> {
  const present = await accountsOf(container).accountOf(email)
  if (present?.email_verified_at) {
    throw signInFirst()
  }
  if (!name || password === undefined) {
    throw detailsMissing()
  }
  assertPassword(password, email)
  const number = phone === undefined ? null : normalisePhone(phone)
  const person = { email, name, phone: number, language, password, verified: true }
  const { account, isNew } = await openAccount(container, person)
  if (!isNew) {
    // Somebody began to sign up with this e-mail and never proved it to be theirs.
    await replacePassword(container, account, password)
    await accountsOf(container).updateAccounts({ id: account.id, name, first_store: null })
  }
  return account
}

/** Makes the user, the log-in and the role; what fails takes all of it back. Runs in the store. */
async function addToStaff(
  container: MedusaContainer,
  account: AccountRow,
  { email: _, role_id, location_ids, sales_channel_ids }: InvitationRow
): Promise<{ user_id: string; auth_identity_id: string }> {
  const users = container.resolve(Modules.USER)
  const [present] = await users.listUsers({ email: account.email }, { take: 1 })
  if (present) {
    throw alreadyMember()
  }
  const user = await users.createUsers({ email: account.email, first_name: account.name })
  try {
    const auth_identity_id = await createStaffIdentity(container, user.id)
    await assignRoleWorkflow(container).run({
      input: { user_id: user.id, role: role_id, location_ids, sales_channel_ids },
    })
    return { user_id: user.id, auth_identity_id }
  } catch (error) {
    await removeUserAccountWorkflow(container).run({ input: { userId: user.id } })
    throw error
  }
}

async function join(
  container: MedusaContainer,
  account: AccountRow,
  invitation: InvitationRow,
  { storeId, secret }: Link
): Promise<void> {
  const why = { reason: "an invitation was accepted", actor: account.id }
  const invitations = invitationsOf(container)
  const member = await withTenant(storeId, why, async () => {
    const claimed = await invitations.claim(secret)
    if (!claimed) {
      throw invitationNotFound()
    }
    try {
      const added = await addToStaff(container, account, invitation)
      await invitations.updateInvitations({ id: claimed, user_id: added.user_id })
      return added
    } catch (error) {
      await invitations.giveBack(claimed)
      throw error
    }
  })
  await accountsOf(container).join({ ...member, account_id: account.id, tenant_id: storeId })
}

/**
 * Joins a store by an invitation: somebody who is signed in just joins, somebody new gets an
 * account in the same step.
 * @throws `invitation.not_found`, `invitation.sign_in_first`, `invitation.details_missing`,
 *   `invitation.already_member`, `account.password_weak` or `account.phone_invalid`
 */
export async function acceptInvitation(
  container: MedusaContainer,
  token: string,
  who: { account?: AccountRow; newcomer: Newcomer }
): Promise<{ account: AccountRow; store: { id: string; slug: string } }> {
  const { store, invitation, link } = await find(container, token)
  const account = who.account ?? (await newcomersAccount(container, invitation, who.newcomer))
  await join(container, account, invitation, link)
  return { account, store: { id: store.id, slug: store.slug } }
}

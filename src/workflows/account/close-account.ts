import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ACCESS_MODULE } from "../../modules/access"
import { OWNER } from "../../modules/access/protected-roles"
import type AccessModuleService from "../../modules/access/service"
import { ACCOUNT_MODULE } from "../../modules/account"
import { invalidLogin, lastOwner } from "../../modules/account/errors"
import type { AccountRow } from "../../modules/account/models/account"
import type { MembershipRow } from "../../modules/account/models/membership"
import type AccountModuleService from "../../modules/account/service"
import { TENANT_MODULE } from "../../modules/tenant"
import type TenantModuleService from "../../modules/tenant/service"
import { runInTenant } from "../../tenancy/tenant-context"
import { withTenant } from "../../tenancy/with-tenant"
import { removeMemberWorkflow } from "../access/remove-member"
import { authenticate, identityOf } from "./auth-identity"

const EVERY = 1000

/** Whether a user is the only owner of the current store. Runs in the store. */
async function isLastOwner(container: MedusaContainer, user_id: string): Promise<boolean> {
  const access = container.resolve<AccessModuleService>(ACCESS_MODULE)
  const { id: role_id } = await access.findRole(OWNER)
  const owners = await access.listAccessAssignments({ role_id }, { take: 2 })
  return owners.length === 1 && owners[0].user_id === user_id
}

/** The stores that a person works in and that are not closed: those of a closed one can stay. */
async function openStoresOf(
  container: MedusaContainer,
  account_id: string
): Promise<MembershipRow[]> {
  const accounts = container.resolve<AccountModuleService>(ACCOUNT_MODULE)
  const members = await accounts.listMemberships({ account_id, status: "active" }, { take: EVERY })
  const ids = members.map(({ tenant_id }) => tenant_id)
  const tenants = container.resolve<TenantModuleService>(TENANT_MODULE)
  const stores = await tenants.listTenants({ id: ids }, { take: ids.length })
  const open = new Set(stores.filter(({ status }) => status !== "closed").map(({ id }) => id))
  return members.filter(({ tenant_id }) => open.has(tenant_id))
}

/**
 * Closes a person's account: their users in stores, their sessions and their log-in go with it,
 * and their e-mail is free again. Runs on the platform.
 * @throws `account.invalid_login` or `account.last_owner`
 */
export async function closeAccount(
  container: MedusaContainer,
  account: AccountRow,
  password: string
): Promise<void> {
  const accounts = container.resolve<AccountModuleService>(ACCOUNT_MODULE)
  const { success } = await authenticate(container, account.email, password)
  if (!success) {
    throw invalidLogin()
  }
  const members = await openStoresOf(container, account.id)
  for (const { tenant_id: tenantId, user_id } of members) {
    if (await runInTenant({ tenantId }, () => isLastOwner(container, user_id))) {
      throw lastOwner()
    }
  }
  for (const { tenant_id, user_id } of members) {
    const why = { reason: "a person closed their account", actor: account.id }
    await withTenant(tenant_id, why, async () => {
      await removeMemberWorkflow(container).run({ input: { user_id } })
    })
    await accounts.leave(tenant_id, user_id)
  }
  await accounts.endSessions({ account_id: account.id }, "account_closed")
  await accounts.updateAccounts({ id: account.id, closed_at: new Date() })
  const identity = await identityOf(container, account.email)
  if (identity && !identity.isOperator) {
    await container.resolve(Modules.AUTH).deleteAuthIdentities([identity.id])
  }
}

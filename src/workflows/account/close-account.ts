import { removeUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ACCOUNT_MODULE } from "../../modules/account"
import { invalidLogin, lastOwner } from "../../modules/account/errors"
import type { AccountRow } from "../../modules/account/models/account"
import type { MembershipRow } from "../../modules/account/models/membership"
import type AccountModuleService from "../../modules/account/service"
import { TENANT_MODULE } from "../../modules/tenant"
import type TenantModuleService from "../../modules/tenant/service"
import { withTenant } from "../../tenancy/with-tenant"
import { authenticate, identityOf } from "./auth-identity"

const EVERY = 1000

async function membershipsOf(
  container: MedusaContainer,
  account_id: string
): Promise<MembershipRow[]> {
  const accounts = container.resolve<AccountModuleService>(ACCOUNT_MODULE)
  return accounts.listMemberships({ account_id, status: "active" }, { take: EVERY })
}

/** Whether a store that is not closed would have nobody left. */
async function wouldBeLeftAlone(
  container: MedusaContainer,
  { tenant_id, account_id }: MembershipRow
): Promise<boolean> {
  const tenants = container.resolve<TenantModuleService>(TENANT_MODULE)
  const [store] = await tenants.listTenants({ id: tenant_id }, { take: 1 })
  if (!store || store.status === "closed") {
    return false
  }
  const accounts = container.resolve<AccountModuleService>(ACCOUNT_MODULE)
  const others = { tenant_id, status: "active" as const, account_id: { $ne: account_id } }
  const [other] = await accounts.listMemberships(others, { take: 1 })
  return !other
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
  const memberships = await membershipsOf(container, account.id)
  for (const member of memberships) {
    if (await wouldBeLeftAlone(container, member)) {
      throw lastOwner()
    }
  }
  for (const { tenant_id, user_id } of memberships) {
    const why = { reason: "a person closed their account", actor: account.id }
    await withTenant(tenant_id, why, async () => {
      await removeUserAccountWorkflow(container).run({ input: { userId: user_id } })
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

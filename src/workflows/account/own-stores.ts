import type { MedusaContainer } from "@medusajs/framework/types"
import { env } from "../../config/env"
import { ACCOUNT_MODULE } from "../../modules/account"
import { notYours } from "../../modules/account/errors"
import type { AccountRow } from "../../modules/account/models/account"
import type AccountModuleService from "../../modules/account/service"
import type { Device } from "../../modules/account/session-keeper"
import { TENANT_MODULE } from "../../modules/tenant"
import type TenantModuleService from "../../modules/tenant/service"
import { accountPage } from "./account-pages"
import { asPlatform } from "./as-platform"
import { pageOf } from "./own-sessions"
import { handOver } from "./store-session"

const accountsOf = (container: MedusaContainer) =>
  container.resolve<AccountModuleService>(ACCOUNT_MODULE)
const tenantsOf = (container: MedusaContainer) =>
  container.resolve<TenantModuleService>(TENANT_MODULE)

/** A store as somebody who works in it sees it in their list. */
export type OwnStore = {
  readonly id: string
  readonly slug: string
  readonly name_ar: string
  readonly name_en: string
  readonly status: string
  readonly host: string
}

/** A page of them, and the address at which a person sees and opens stores on the platform. */
export type OwnStores = {
  readonly stores: readonly OwnStore[]
  readonly next_cursor: string | null
  readonly page_url: string
}

/** The stores that a person works in, in the order they joined. */
export async function listStores(
  container: MedusaContainer,
  account_id: string,
  { limit, cursor }: { limit: number; cursor?: string }
): Promise<OwnStores> {
  return asPlatform(async () => {
    const wanted = { account_id, limit: limit + 1, after: cursor }
    const { rows, next_cursor } = pageOf(
      await accountsOf(container).listActiveMemberships(wanted),
      limit
    )
    const ids = rows.map((row) => row.tenant_id)
    const tenants = await tenantsOf(container).listTenants({ id: ids }, { take: ids.length })
    const byId = new Map(tenants.map((tenant) => [tenant.id, tenant]))
    const stores = ids.flatMap((id) => {
      const found = byId.get(id)
      if (!found) {
        return []
      }
      const { slug, name_ar, name_en, status } = found
      return [{ id, slug, name_ar, name_en, status, host: `${slug}.${env.baseDomain}` }]
    })
    return { stores, next_cursor, page_url: accountPage("stores") }
  })
}

/**
 * Opens a session in one of a person's stores and gives the code that enters it.
 * @throws `resource.not_found` for a store that they don't work in
 */
export async function enterStore(
  container: MedusaContainer,
  { account, session_id }: { account: AccountRow; session_id: string },
  storeId: string,
  from: Device
): Promise<{ code: string; expires_in: number; host: string }> {
  return asPlatform(async () => {
    const accounts = accountsOf(container)
    const member = await accounts.activeMembership(account.id, storeId)
    const [store] = member
      ? await tenantsOf(container).listTenants({ id: storeId, status: "active" }, { take: 1 })
      : []
    if (!member || !store) {
      throw notYours()
    }
    const session = await accounts.retrieveAccountSession(session_id)
    const opening = {
      ...from,
      parent_id: session.parent_id ?? session.id,
      mfa_at: session.mfa_at && new Date(session.mfa_at),
    }
    const entry = await handOver(container, member, opening)
    return { ...entry, host: `${store.slug}.${env.baseDomain}` }
  })
}

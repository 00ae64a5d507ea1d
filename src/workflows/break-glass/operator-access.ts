import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { env } from "../../config/env"
import { BREAK_GLASS_MODULE } from "../../modules/break-glass"
import {
  notTheirs,
  ownRequest,
  statusNotAllowed,
  storeNotOpen,
} from "../../modules/break-glass/errors"
import type { GrantRow } from "../../modules/break-glass/models/break-glass-grant"
import type BreakGlassModuleService from "../../modules/break-glass/service"
import type { NewGrant, Who } from "../../modules/break-glass/service"
import { statusAt } from "../../modules/break-glass/status"
import { TENANT_MODULE } from "../../modules/tenant"
import { tenantNotFound } from "../../modules/tenant/errors"
import type { TenantRow } from "../../modules/tenant/models/tenant"
import type TenantModuleService from "../../modules/tenant/service"
import { withTenant } from "../../tenancy/with-tenant"

type Store = Pick<TenantRow, "id" | "slug" | "status">

/** A grant that an operator acts on: its store, its id, and who acts. */
export type GrantRef = {
  readonly store_id: string
  readonly grant_id: string
  readonly operator_id: string
}

const grantsOf = (container: MedusaContainer) =>
  container.resolve<BreakGlassModuleService>(BREAK_GLASS_MODULE)

async function storeOf(container: MedusaContainer, id: string): Promise<Store> {
  const tenants = container.resolve<TenantModuleService>(TENANT_MODULE)
  const [store] = await tenants.listTenants({ id }, { take: 1 })
  if (!store) {
    throw tenantNotFound()
  }
  return store
}

async function openStore(container: MedusaContainer, id: string): Promise<Store> {
  const store = await storeOf(container, id)
  if (store.status !== "active") {
    throw storeNotOpen()
  }
  return store
}

async function operatorOf(container: MedusaContainer, id: string): Promise<Who> {
  const user = await container.resolve(Modules.USER).retrieveUser(id)
  const name = [user.first_name, user.last_name].filter(Boolean).join(" ")
  return { id, name: name || user.email }
}

/**
 * Asks to enter a store, for a reason that the merchant reads. To look starts at once; to change
 * waits for consent. Runs on the platform, like all of this file.
 * @throws `tenant.not_found`, `break_glass.store_not_open` or `break_glass.exists`
 */
export async function requestAccess(
  container: MedusaContainer,
  asked: Omit<NewGrant, "operator"> & { store_id: string; operator_id: string }
): Promise<GrantRow> {
  const { store_id, operator_id, ...wanted } = asked
  const store = await openStore(container, store_id)
  const operator = await operatorOf(container, operator_id)
  const why = { reason: `${wanted.ticket}: ${wanted.reason}`, actor: operator_id }
  return withTenant(store.id, why, () => grantsOf(container).request({ ...wanted, operator }))
}

/**
 * Lets another operator's changes begin without the owner, in an emergency.
 * @throws `tenant.not_found`, `break_glass.not_found`, `break_glass.own_request` or
 *   `break_glass.status_not_allowed`
 */
export async function approveAccess(
  container: MedusaContainer,
  { store_id, grant_id, operator_id, reason }: GrantRef & { reason: string }
): Promise<GrantRow> {
  const store = await openStore(container, store_id)
  const by = await operatorOf(container, operator_id)
  return withTenant(store.id, { reason, actor: operator_id }, async () => {
    const grant = await grantsOf(container).grantOf(grant_id)
    if (grant.operator_id === operator_id) {
      throw ownRequest()
    }
    const consent = { consent: "operator" as const, by, emergency_reason: reason }
    return grantsOf(container).start(grant_id, consent)
  })
}

/**
 * Ends a grant, or takes a request back. Whoever may approve ends those of others too.
 * @throws `tenant.not_found`, `break_glass.not_found`, `break_glass.not_yours` or
 *   `break_glass.status_not_allowed`
 */
export async function endAccess(
  container: MedusaContainer,
  { store_id, grant_id, operator_id, endsOthers }: GrantRef & { endsOthers: boolean }
): Promise<GrantRow> {
  const store = await storeOf(container, store_id)
  const by = await operatorOf(container, operator_id)
  const why = { reason: "the platform's support leaves the store", actor: operator_id }
  return withTenant(store.id, why, async () => {
    const grant = await grantsOf(container).grantOf(grant_id)
    if (grant.operator_id !== operator_id && !endsOthers) {
      throw notTheirs()
    }
    return grantsOf(container).finish(grant_id, "ended", by)
  })
}

/**
 * Gives the operator of a grant the code that enters its store, once and within a minute.
 * @throws `tenant.not_found`, `break_glass.not_found`, `break_glass.not_yours`,
 *   `break_glass.status_not_allowed` or `break_glass.store_not_open`
 */
export async function openAccess(
  container: MedusaContainer,
  { store_id, grant_id, operator_id }: GrantRef
): Promise<{ code: string; expires_in: number; host: string }> {
  const store = await openStore(container, store_id)
  const why = { reason: "the platform's support opens the store's admin", actor: operator_id }
  const entry = await withTenant(store.id, why, async () => {
    const grant = await grantsOf(container).grantOf(grant_id)
    if (grant.operator_id !== operator_id) {
      throw notTheirs()
    }
    const status = statusAt(grant)
    if (status !== "active") {
      throw statusNotAllowed(status)
    }
    return grantsOf(container).makeHandover(grant_id)
  })
  return { ...entry, host: `${store.slug}.${env.baseDomain}` }
}

import { AsyncLocalStorage } from "node:async_hooks"
import type { Actor } from "./actor"
import { noContext } from "./errors"

/** The tenant of the platform's own staff, of the boot and of platform jobs. */
export const PLATFORM_TENANT_ID = "platform"

/** Whose work is being done. Held for a request, an event, a job or a workflow step. */
export type TenantContext = {
  readonly tenantId: string
  readonly slug?: string
  readonly requestId?: string
  /** Who acts, once that is known; a shopper's request and a read have none. */
  readonly actor?: Actor
}

const SYMBOL = Symbol.for("wasla.tenancy.storage")
const holder = globalThis as typeof globalThis & {
  [SYMBOL]?: AsyncLocalStorage<TenantContext | undefined>
}

// One storage per process, even when a test runner loads this file twice.
const storage = (holder[SYMBOL] ??= new AsyncLocalStorage<TenantContext | undefined>())

/**
 * Runs `work` for a tenant; everything it awaits sees the same tenant. A query builder must be
 * awaited inside `work`: it only runs when it is awaited.
 */
export function runInTenant<Result>(context: TenantContext, work: () => Result): Result {
  if (!context.tenantId) {
    throw noContext()
  }
  return storage.run(Object.freeze({ ...context }), work)
}

/** Runs `work` with no tenant at all, so that nothing inherits the tenant of who started it. */
export function runWithoutTenant<Result>(work: () => Result): Result {
  return storage.run(undefined, work)
}

/**
 * Tells who acts, for the rest of the work that runs now. What it writes is attributed to them; a
 * caller who only reads is not told, so that reading costs nothing.
 */
export function actAs(actor: Actor): void {
  storage.enterWith(Object.freeze({ ...requireTenant(), actor }))
}

let maintenance: TenantContext | undefined

/**
 * Declares this process to be a migration: what it does without a tenant is the platform's. Such a
 * process works as the owner of the tables and never serves a request.
 */
export function enterMaintenance(): void {
  maintenance = { tenantId: PLATFORM_TENANT_ID }
}

/** The tenant whose work is being done, if there is one. */
export function currentTenant(): TenantContext | undefined {
  return storage.getStore() ?? maintenance
}

/**
 * The tenant whose work is being done.
 * @throws `tenancy.no_context` when there is none: there is no default tenant.
 */
export function requireTenant(): TenantContext {
  const context = currentTenant()
  if (!context) {
    throw noContext()
  }
  return context
}

import { container } from "@medusajs/framework"
import { asValue } from "@medusajs/framework/awilix"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { attachBackgroundEngine } from "./background-engine"
import { openTenantConnection } from "./connection"
import { type GateOptions, openGate } from "./gate"
import { TenantResolver } from "./resolve-tenant"
import { TenantChanges } from "./tenant-changes"
import { enterMaintenance } from "./tenant-context"

/** What the kernel needs besides Medusa's own configuration. */
export type TenancyOptions = Omit<GateOptions, "resolve"> & {
  /** Address of the login that serves requests. */
  readonly databaseUrl: string
  readonly poolMax: number
  /** Migrations run as the owner and without the kernel. */
  readonly maintenance: boolean
}

/** The kernel as it was attached to this process. */
export type Kernel = {
  readonly knex: Knex
  readonly resolver: TenantResolver
  readonly changes: TenantChanges
  /** Takes the kernel from a process that goes on with something else than this application. */
  readonly detach: () => void
}

const KERNEL = Symbol.for("wasla.tenancy.kernel")
const holder = globalThis as typeof globalThis & { [KERNEL]?: Kernel }

/** The kernel of this process, once the configuration was read. */
export function kernel(): Kernel | undefined {
  return holder[KERNEL]
}

function attach(options: TenancyOptions): Kernel {
  const knex = openTenantConnection({ url: options.databaseUrl, poolMax: options.poolMax })
  const resolver = new TenantResolver(() => knex, options.baseDomain)
  const changes = new TenantChanges(options.databaseUrl, (tenantId) => resolver.forget(tenantId))
  // Medusa takes a connection that is already there; all of its modules share it.
  container.register(ContainerRegistrationKeys.PG_CONNECTION, asValue(knex))
  attachBackgroundEngine()
  const closeGate = openGate({ ...options, resolve: (name) => resolver.resolve(name) })
  const detach = () => {
    closeGate()
    delete holder[KERNEL]
  }
  return { knex, resolver, changes, detach }
}

/**
 * Wraps the application's configuration: from here on no query runs without a tenant, and no
 * request reaches Medusa without one.
 */
export function withTenancy<Config>(config: Config, options: TenancyOptions): Config {
  if (options.maintenance) {
    enterMaintenance()
  } else {
    holder[KERNEL] ??= attach(options)
  }
  return config
}

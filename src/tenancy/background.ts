import { logger } from "@medusajs/framework"
import type { SubscriberArgs } from "@medusajs/framework"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { systemActor } from "./actor"
import { requireTenant, runInTenant, PLATFORM_TENANT_ID } from "./tenant-context"

/** A subscriber that knows whose event it handles. */
export type TenantSubscriber<Data> = (args: SubscriberArgs<Data>) => Promise<void>

/**
 * Makes a subscriber. The engine has opened the event's tenant before it is called; one that
 * arrives without a tenant fails here instead of touching the wrong store.
 */
export function tenantSubscriber<Data>(handle: TenantSubscriber<Data>): TenantSubscriber<Data> {
  return async (args) => {
    const context = requireTenant()
    const actor = systemActor(args.event.name, context.actor)
    await runInTenant({ ...context, actor }, () => handle(args))
  }
}

type Job = (container: MedusaContainer) => Promise<void>
type Rows = { readonly rows: readonly { readonly id: string; readonly slug: string }[] }

/** The functions of the database that name the stores of a job. */
type Among = "active_tenants" | "tenants_to_seal"

/** Work that is repeated for each store. */
export type TenantWork = {
  readonly name: string
  /** How many stores are worked on at once. */
  readonly concurrency?: number
  /** For which stores; by default all that are open or paused. */
  readonly among?: Among
  readonly run: (container: MedusaContainer) => Promise<void>
}

/** Every store once, in an order that differs each time, so that nobody is always the last. */
async function everyTenant(container: MedusaContainer, among: Among): Promise<Rows["rows"]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await runInTenant(
    { tenantId: PLATFORM_TENANT_ID },
    async (): Promise<Rows> => await knex.raw(`select id, slug from ${among}() order by random()`)
  )
  return rows
}

/**
 * Makes a scheduled job that runs for each store in turn, a few at a time. A store whose work
 * fails is reported and does not keep the others waiting.
 */
export function tenantJob({
  name,
  concurrency = 2,
  among = "active_tenants",
  run,
}: TenantWork): Job {
  return async (container) => {
    const waiting = [...(await everyTenant(container, among))]
    const worker = async (): Promise<void> => {
      for (let tenant = waiting.pop(); tenant; tenant = waiting.pop()) {
        const context = { tenantId: tenant.id, slug: tenant.slug }
        try {
          await runInTenant({ ...context, actor: systemActor(name) }, () => run(container))
        } catch (error) {
          const message = error instanceof Error ? error.message : String(error)
          logger.error(JSON.stringify({ event: "job.failed", job: name, ...context, message }))
        }
      }
    }
    await Promise.all(Array.from({ length: concurrency }, worker))
  }
}

/** Makes a scheduled job of the platform itself, which sees the platform's rows and no store's. */
export function platformJob(run: Job): Job {
  const context = { tenantId: PLATFORM_TENANT_ID, actor: systemActor("platform-job") }
  return (container) => runInTenant(context, () => run(container))
}

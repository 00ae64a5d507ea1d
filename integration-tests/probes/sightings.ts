import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { currentTenant } from "../../src/tenancy/tenant-context"

/** A piece of background work as it saw itself. */
export type Sighting = {
  readonly what: string
  /** The store that the work was made in, as its own data says. */
  readonly meant: string
  /** The store whose context was open. */
  readonly context: string | null
  /** The store that its database session named. */
  readonly session: string | null
}

/** Keeps what background work saw. */
export class Sightings {
  readonly all: Sighting[] = []

  constructor(private readonly container: MedusaContainer) {}

  /** Notes in which store a piece of work finds itself. */
  async note(what: string, meant: string): Promise<void> {
    const context = currentTenant()?.tenantId ?? null
    const knex = this.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { rows } = await knex
      .raw<{ rows: { tenant: string }[] }>(
        "select current_setting('app.tenant_id', true) as tenant"
      )
      .catch(() => ({ rows: [] }))
    this.all.push({ what, meant, context, session: rows[0]?.tenant ?? null })
  }

  /** How often a piece of work was seen. */
  count(what: string): number {
    return this.all.filter((sighting) => sighting.what === what).length
  }
}

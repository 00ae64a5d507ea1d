import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import { DOMAINS_PER_STORE, newVerificationToken, type DomainFailure } from "./domain"
import { refusing } from "./duplicate"
import {
  domainExists,
  domainLimit,
  domainNotFound,
  domainRequired,
  domainTaken,
  tenantClosed,
  tenantNotFound,
} from "./errors"
import { Tenant } from "./models/tenant"
import { TenantDomain, type TenantDomainRow } from "./models/tenant-domain"
import { TenantSlug } from "./models/tenant-slug"
import type { TenantStatus } from "./status"

/** What Medusa hands to each method of a service: its connection, its transaction. */
export type TenantContext = Context<SqlEntityManager>

/** A store whose row is held until the end of the transaction. */
export type Held = { id: string; slug: string; status: TenantStatus }

/** The connection of a method that Medusa called with one. */
export function managerOf(context: TenantContext): SqlEntityManager {
  const manager = context.transactionManager ?? context.manager
  if (!manager) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "There is no database connection.")
  }
  return manager
}

/** The part of the tenant module that keeps the domains of stores. */
export class TenantDomainKeeper extends MedusaService({ Tenant, TenantDomain, TenantSlug }) {
  /**
   * Adds a domain that the merchant brings; it serves once it is proved.
   * @throws `tenant_domain.exists`, `tenant_domain.limit_reached` or `tenant.not_found`
   */
  async addDomain(tenantId: string, domain: string): Promise<TenantDomainRow> {
    return await refusing(this.insertDomain(tenantId, domain), domainExists)
  }

  @InjectTransactionManager()
  protected async insertDomain(
    tenantId: string,
    domain: string,
    @MedusaContext() context: TenantContext = {}
  ): Promise<TenantDomainRow> {
    await this.holdOpenTenant(tenantId, context)
    const own = await this.listTenantDomains({ tenant_id: tenantId }, {}, context)
    if (own.some((row) => row.domain === domain)) {
      throw domainExists()
    }
    if (own.length >= DOMAINS_PER_STORE) {
      throw domainLimit(DOMAINS_PER_STORE)
    }
    const row = {
      tenant_id: tenantId,
      domain,
      kind: "custom" as const,
      status: "pending" as const,
      failure: null,
      verification_token: newVerificationToken(),
      checked_at: null,
      verified_at: null,
      is_primary: false,
    }
    return await this.createTenantDomains(row, context)
  }

  /**
   * The store's domain by its id.
   * @throws `tenant_domain.not_found`, also for a domain of another store
   */
  async ownDomain(tenantId: string, domainId: string): Promise<TenantDomainRow> {
    const [row] = await this.listTenantDomains({ id: domainId, tenant_id: tenantId }, { take: 1 })
    if (!row) {
      throw domainNotFound()
    }
    return row
  }

  /**
   * Removes a domain that the merchant brought.
   * @throws `tenant_domain.not_found` or `tenant_domain.required`
   */
  async removeDomain(tenantId: string, domainId: string): Promise<void> {
    const row = await this.ownDomain(tenantId, domainId)
    if (row.kind === "subdomain") {
      throw domainRequired()
    }
    await this.softDeleteTenantDomains([row.id])
  }

  /**
   * Writes down what a check of the domain's DNS record found. A domain that was proved once stays
   * proved: a name server that is down for a minute must not close a shop.
   * @throws `tenant_domain.taken` when another store has proved the same domain
   */
  async recordCheck(domainId: string, failure?: DomainFailure): Promise<TenantDomainRow> {
    const before = await this.retrieveTenantDomain(domainId)
    if (before.status === "verified") {
      return before
    }
    const now = new Date()
    const found = failure
      ? { status: "failed" as const, failure }
      : { status: "verified" as const, failure: null, verified_at: now }
    return await refusing(
      this.updateTenantDomains({ id: domainId, checked_at: now, ...found }),
      domainTaken
    )
  }

  /** Gives up the domains that the merchant brought, so that another store may have them. */
  protected async releaseDomains(tenantId: string, context: TenantContext): Promise<void> {
    const brought = { tenant_id: tenantId, kind: "custom" as const }
    const rows = await this.listTenantDomains(brought, { select: ["id"] }, context)
    if (rows.length) {
      await this.softDeleteTenantDomains(
        rows.map((row) => row.id),
        {},
        context
      )
    }
  }

  protected async holdTenant(id: string, context: TenantContext): Promise<Held> {
    const [held] = await managerOf(context).execute<Held[]>(
      "select id, slug, status from tenant where id = ? and deleted_at is null for update",
      [id]
    )
    if (!held) {
      throw tenantNotFound()
    }
    return held
  }

  protected async holdOpenTenant(id: string, context: TenantContext): Promise<Held> {
    const held = await this.holdTenant(id, context)
    if (held.status === "closed") {
      throw tenantClosed()
    }
    return held
  }
}

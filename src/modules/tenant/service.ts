import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { newVerificationToken } from "./domain"
import { managerOf, TenantDomainKeeper, type TenantContext } from "./domain-keeper"
import { refusing } from "./duplicate"
import { slugTaken } from "./errors"
import type { TenantRow } from "./models/tenant"
import { DEFAULT_THEME, type TenantProfile } from "./profile"
import { assertSlug } from "./slug"
import { assertTransition, type TenantStatus } from "./status"
import {
  countQuery,
  encodeCursor,
  pageQuery,
  type PageRow,
  type TenantPageInput,
} from "./tenant-page"

/** What a new store starts from. */
export type RegisterTenant = TenantProfile & {
  slug: string
  subdomain: string
  created_by?: string
}

/** Fields of a store's profile to change; the others stay. */
export type ProfileChanges = Partial<TenantProfile> & { updated_by?: string | null }

/** A store's move from one status to another. */
export type StatusChange = {
  id: string
  to: TenantStatus
  reason?: string
  actor?: string
}

/** A page of stores, and the mark of the next one. */
export type TenantPage = { tenants: TenantRow[]; next_cursor: string | null; count?: number }

/** Keeps the stores of the platform: their slugs, domains and status. */
export default class TenantModuleService extends TenantDomainKeeper {
  /**
   * Writes down a new store with its slug and its subdomain, in status `provisioning`.
   * @throws `tenant.slug_invalid`, `tenant.slug_reserved` or `tenant.slug_taken`
   */
  async registerTenant(input: RegisterTenant): Promise<TenantRow> {
    assertSlug(input.slug)
    return await refusing(this.insertTenant(input), slugTaken)
  }

  @InjectTransactionManager()
  protected async insertTenant(
    { subdomain, slug, theme, ...profile }: RegisterTenant,
    @MedusaContext() context: TenantContext = {}
  ): Promise<TenantRow> {
    const status = "provisioning" as const
    const row = { ...profile, slug, status, theme: { ...(theme ?? DEFAULT_THEME) } }
    const tenant = await this.createTenants(row, context)
    await this.createTenantSlugs({ slug, tenant_id: tenant.id }, context)
    const address = {
      tenant_id: tenant.id,
      domain: subdomain,
      kind: "subdomain" as const,
      status: "verified" as const,
      verification_token: newVerificationToken(),
      verified_at: new Date(),
      is_primary: true,
    }
    await this.createTenantDomains(address, context)
    return tenant
  }

  /**
   * Moves a store through its life.
   * @throws `tenant.not_found` or `tenant.status_not_allowed`
   */
  @InjectTransactionManager()
  async changeStatus(
    { id, to, reason, actor }: StatusChange,
    @MedusaContext() context: TenantContext = {}
  ): Promise<TenantRow> {
    const held = await this.holdTenant(id, context)
    assertTransition(held.status, to)
    if (to === "closed") {
      await this.releaseDomains(id, context)
    }
    const change = {
      id,
      status: to,
      status_reason: reason ?? null,
      status_changed_at: new Date(),
      ...(actor ? { updated_by: actor } : {}),
    }
    return await this.updateTenants(change, context)
  }

  /**
   * Changes what a store tells about itself.
   * @returns what it told before, of the same fields
   * @throws `tenant.not_found`, or `tenant.status_not_allowed` for a closed store
   */
  @InjectTransactionManager()
  async changeProfile(
    id: string,
    changes: ProfileChanges,
    @MedusaContext() context: TenantContext = {}
  ): Promise<ProfileChanges> {
    await this.holdOpenTenant(id, context)
    const before = await this.retrieveTenant(id, {}, context)
    await this.updateTenants({ ...changes, id }, context)
    const fields = Object.keys(changes)
    return Object.fromEntries(Object.entries(before).filter(([field]) => fields.includes(field)))
  }

  /**
   * Gives a store another slug and keeps the old one as its own, so that old links can be sent on.
   * @returns the slug it had
   * @throws `tenant.slug_invalid`, `tenant.slug_reserved` or `tenant.slug_taken`
   */
  async changeSlug(id: string, slug: string, subdomain: string): Promise<string> {
    assertSlug(slug)
    return await refusing(this.moveSlug(id, slug, subdomain), slugTaken)
  }

  @InjectTransactionManager()
  protected async moveSlug(
    id: string,
    slug: string,
    subdomain: string,
    @MedusaContext() context: TenantContext = {}
  ): Promise<string> {
    const held = await this.holdOpenTenant(id, context)
    if (held.slug === slug) {
      return slug
    }
    const [earlier] = await this.listTenantSlugs({ slug }, { take: 1 }, context)
    if (earlier && earlier.tenant_id !== id) {
      throw slugTaken()
    }
    const retired = { current: false, retired_at: new Date() }
    await this.updateTenantSlugs(
      { selector: { tenant_id: id, current: true }, data: retired },
      context
    )
    // The old slug has to be retired in the database before another one may be the current one.
    await managerOf(context).flush()
    if (earlier) {
      await this.updateTenantSlugs({ id: earlier.id, current: true, retired_at: null }, context)
    } else {
      await this.createTenantSlugs({ slug, tenant_id: id }, context)
    }
    const ownAddress = { tenant_id: id, kind: "subdomain" as const }
    await this.updateTenantDomains({ selector: ownAddress, data: { domain: subdomain } }, context)
    await this.updateTenants({ id, slug }, context)
    return held.slug
  }

  /**
   * Lists stores by keyset, for the platform's operators.
   * @throws `tenant.cursor_invalid`
   */
  @InjectManager()
  async listPage(
    input: TenantPageInput,
    @MedusaContext() context: TenantContext = {}
  ): Promise<TenantPage> {
    const manager = managerOf(context)
    const query = pageQuery(input)
    const found = await manager.execute<PageRow[]>(query.sql, query.bindings)
    const rows = found.slice(0, input.limit)
    const byId = await this.tenantsById(rows.map((row) => row.id))
    const last = rows[rows.length - 1]
    const page: TenantPage = {
      tenants: rows.flatMap((row) => byId.get(row.id) ?? []),
      next_cursor: found.length > input.limit && last ? encodeCursor(last) : null,
    }
    if (!input.cursor) {
      const { sql, bindings } = countQuery(input)
      const [counted] = await manager.execute<{ count: number }[]>(sql, bindings)
      page.count = counted.count
    }
    return page
  }

  private async tenantsById(ids: string[]): Promise<Map<string, TenantRow>> {
    const tenants = ids.length ? await this.listTenants({ id: ids }, { take: ids.length }) : []
    return new Map(tenants.map((tenant) => [tenant.id, tenant]))
  }
}

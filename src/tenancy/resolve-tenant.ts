import type { IncomingMessage } from "node:http"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { PLATFORM_TENANT_ID, runInTenant } from "./tenant-context"

/** A store, or the platform, as an address or a header named it. */
export type ResolvedTenant = {
  readonly id: string
  readonly slug: string
  readonly status: string
  readonly locale: string
  /** The slug that a store moved to, when it was asked for by an old one. */
  readonly movedTo: string | null
  /** Host names without a port on which the store answers. */
  readonly hosts: readonly string[]
}

/** What a request names: one of both, or neither. */
export type TenantName = { readonly slug?: string; readonly host?: string }

/** How the request's addresses are read. */
export type NamingOptions = {
  /** `localhost`, `wasla.sa`: stores are its subdomains. */
  readonly baseDomain: string
  /** Addresses of our own storefront servers, which may say on whose host they were asked. */
  readonly trustStoreHostFrom: { includes(address: string): boolean }
}

/** Host and header name different stores, or the header is not a slug. */
export const CONTRADICTION = Symbol("contradiction")

const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,62})$/
const HOST = /^[a-z0-9.-]{1,253}$/

function hostOf(header: string | undefined): string {
  return (header ?? "").toLowerCase().replace(/:\d+$/, "").replace(/\.$/, "")
}

function isApiHost(host: string, baseDomain: string): boolean {
  const bare = host === baseDomain || host === `api.${baseDomain}`
  return bare || host === "localhost" || /^\d+\.\d+\.\d+\.\d+$/.test(host) || host === "[::1]"
}

function nameByHost(host: string, baseDomain: string): TenantName {
  if (isApiHost(host, baseDomain)) {
    return {}
  }
  const suffix = `.${baseDomain}`
  if (host.endsWith(suffix)) {
    const slug = host.slice(0, -suffix.length)
    return SLUG.test(slug) ? { slug } : { host: "" }
  }
  return { host: HOST.test(host) ? host : "" }
}

function single(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header.join(",") : header
}

/**
 * Which store the request names, by host or by `X-Tenant`. `X-Store-Host` is the custom domain a
 * shopper typed, and counts only from the storefront's own servers.
 */
export function nameOf(
  request: IncomingMessage,
  options: NamingOptions
): TenantName | typeof CONTRADICTION {
  const byHost = nameByHost(hostOf(request.headers.host), options.baseDomain)
  const header = single(request.headers["x-tenant"])?.trim().toLowerCase()
  const forwarded = single(request.headers["x-store-host"])
  const from = (request.socket.remoteAddress ?? "").replace(/^::ffff:/, "")
  const storeHost =
    forwarded && options.trustStoreHostFrom.includes(from)
      ? nameByHost(hostOf(forwarded), options.baseDomain)
      : {}
  if (header !== undefined && !SLUG.test(header)) {
    return CONTRADICTION
  }
  const names = [byHost, storeHost, header === undefined ? {} : { slug: header }].filter(
    (name: TenantName) => name.slug !== undefined || name.host !== undefined
  )
  const [first = {}, ...others] = names
  const agree = others.every((name) => name.slug === first.slug && name.host === first.host)
  return agree ? first : CONTRADICTION
}

const PLATFORM: ResolvedTenant = {
  id: PLATFORM_TENANT_ID,
  slug: PLATFORM_TENANT_ID,
  status: "active",
  locale: "ar",
  movedTo: null,
  hosts: [],
}

type Row = Omit<ResolvedTenant, "movedTo"> & { readonly moved_to: string | null }

/** Looks a store up in the database; `undefined` when there is none of that name. */
async function lookUp(knex: Knex, name: TenantName): Promise<ResolvedTenant | undefined> {
  const { rows } = await runInTenant(
    { tenantId: PLATFORM_TENANT_ID },
    async () =>
      // Awaited in here: knex asks for its connection only when somebody waits for the rows.
      await knex.raw<{ rows: Row[] }>("select * from resolve_tenant(?, ?)", [
        name.slug ?? null,
        name.host ?? null,
      ])
  )
  const [row] = rows
  return row && { ...row, movedTo: row.moved_to }
}

const CACHE_SIZE = 10_000
const MISS_LIFE_MS = 5_000
const HIT_LIFE_MS = 60_000

type Cached = { readonly tenant: ResolvedTenant | undefined; readonly until: number }

/** Finds stores by name, with a small cache that the database itself invalidates. */
export class TenantResolver {
  private readonly cache = new Map<string, Cached>()

  constructor(
    private readonly knex: () => Knex,
    private readonly baseDomain: string
  ) {}

  /** Forgets everything about one tenant, or everything at all. */
  forget(tenantId?: string): void {
    for (const [key, cached] of this.cache) {
      // An unknown name may have just become this tenant's.
      if (!tenantId || !cached.tenant || cached.tenant.id === tenantId) {
        this.cache.delete(key)
      }
    }
  }

  /** The store of that name, closed and suspended ones included. */
  async resolve(name: TenantName): Promise<ResolvedTenant | undefined> {
    if (name.slug === PLATFORM_TENANT_ID) {
      return { ...PLATFORM, hosts: [`${PLATFORM_TENANT_ID}.${this.baseDomain}`] }
    }
    if (!name.slug && !name.host) {
      return undefined
    }
    const key = `${name.slug ?? ""}|${name.host ?? ""}`
    const cached = this.cache.get(key)
    if (cached && cached.until > Date.now()) {
      return cached.tenant
    }
    const found = await lookUp(this.knex(), name)
    const tenant = found && {
      ...found,
      hosts: [`${found.slug}.${this.baseDomain}`, ...found.hosts],
    }
    if (this.cache.size >= CACHE_SIZE) {
      this.cache.delete(this.cache.keys().next().value ?? "")
    }
    const life = tenant ? HIT_LIFE_MS : MISS_LIFE_MS
    this.cache.set(key, { tenant, until: Date.now() + life })
    return tenant
  }
}

/** The store that a request's host points to, before the API has been asked. */
export type HostTarget =
  { kind: "slug"; slug: string; host: string } | { kind: "custom"; host: string } | { kind: "none" }

const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/
const DOMAIN = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/
const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/

/** Names the store of a Host header: a slug under the base domain, a custom domain, or none. */
export function parseHost(header: string | null | undefined, baseDomain: string): HostTarget {
  const host = (header ?? "").trim().toLowerCase().replace(/:\d+$/, "").replace(/\.$/, "")
  if (!host || host === baseDomain) {
    return { kind: "none" }
  }
  if (host.endsWith(`.${baseDomain}`)) {
    const slug = host.slice(0, -(baseDomain.length + 1))
    return SLUG.test(slug) ? { kind: "slug", slug, host } : { kind: "none" }
  }
  if (IPV4.test(host) || !DOMAIN.test(host)) {
    return { kind: "none" }
  }
  return { kind: "custom", host }
}

/** The headers by which the API recognises the store of this target. */
export function tenantHeaders(target: HostTarget): Record<string, string> {
  if (target.kind === "slug") {
    return { "X-Tenant": target.slug }
  }
  return target.kind === "custom" ? { "X-Store-Host": target.host } : {}
}

/** The name of the platform in the API, and its subdomain. */
export const PLATFORM = "platform"

/** Whether a Host header names the platform's own address, where accounts are. */
export function isPlatformHost(header: string | null | undefined, baseDomain: string): boolean {
  const host = (header ?? "").trim().toLowerCase().replace(/:\d+$/, "").replace(/\.$/, "")
  return host === `${PLATFORM}.${baseDomain}`
}

/** Where a request of a browser came in, as far as our own proxy says. */
export type Visit = { host: string; proto: string | null }

/** How the storefront reaches the API, and whether both are behind one proxy. */
export type ApiPlace = { apiUrl: string; trustProxy: boolean }

/**
 * The address at which a browser reaches the API on a store's host: behind a proxy it is where the
 * pages are, without one it has a port of its own.
 */
export function storeOrigin(host: string, visit: Visit, { apiUrl, trustProxy }: ApiPlace): string {
  if (trustProxy) {
    const port = /:(\d+)$/.exec(visit.host)?.[0] ?? ""
    return `${visit.proto === "https" ? "https" : "http"}://${host}${port}`
  }
  const { port } = new URL(apiUrl)
  return `http://${host}${port ? `:${port}` : ""}`
}

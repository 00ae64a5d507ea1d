import createClient from "openapi-fetch"
import type { paths as AdminPaths } from "./admin.generated"
import type { paths as StorefrontPaths } from "./storefront.generated"

/** Where the API is, and how to speak with it. */
type Connection = {
  readonly baseUrl: string
  /** The language of messages. */
  readonly language?: "ar" | "en"
  /** The store's slug, on a host that names no store. */
  readonly tenant?: string
  /** What a log-in gave. */
  readonly token?: string
  readonly fetch?: (request: Request) => Promise<Response>
}

function headersOf({ language, tenant, token }: Connection): Record<string, string> {
  return {
    ...(language ? { "Accept-Language": language } : {}),
    ...(tenant ? { "X-Tenant": tenant } : {}),
    ...(token ? { Authorization: `Bearer ${token}` } : {}),
  }
}

/** Speaks the Admin API, for a store's staff and what works for them. */
export function adminClient(connection: Connection) {
  const { baseUrl, fetch } = connection
  return createClient<AdminPaths>({ baseUrl, fetch, headers: headersOf(connection) })
}

/** Speaks the Store API, for shoppers. */
export function storefrontClient(connection: Connection & { readonly publishableKey: string }) {
  const { baseUrl, fetch, publishableKey } = connection
  const headers = { ...headersOf(connection), "x-publishable-api-key": publishableKey }
  return createClient<StorefrontPaths>({ baseUrl, fetch, headers })
}

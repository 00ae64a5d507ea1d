import type { IncomingMessage, ServerResponse } from "node:http"
import type { RateLimitOptions } from "./rate-limit"

/** A step of the edge: it answers, or hands on with `next`. */
export type EdgeHandler = (
  req: IncomingMessage,
  res: ServerResponse,
  next: (error?: unknown) => void
) => void

/** The store that the request's host or `X-Tenant` named, as the kernel resolved it. */
export type RequestTenant = {
  readonly id: string
  readonly slug: string
  readonly status: string
  /** Host names without a port: the subdomain and the verified custom domains. */
  readonly hosts: readonly string[]
}

/** What the edge and the kernel keep on the raw request for those that come later. */
export type TenantRequest = IncomingMessage & {
  tenant?: RequestTenant
  /** The request's Origin, which Medusa no longer sees. */
  edgeOrigin?: string
  /** Counts one log-in try for an account; refuses by throwing `request.rate_limited`. */
  countLogin?: (account: string) => Promise<void>
  /** Where the request comes from, as far as our own servers say. */
  callerAddress?: string
  auth_context?: { actor_id?: string; actor_type?: string }
  session?: { auth_context?: { actor_id?: string } }
}

/** One finished request, for the log. Never a query string, an address or a body. */
export type AccessLogEntry = {
  level: "http"
  timestamp: string
  request_id: string
  tenant: string | undefined
  user: string | undefined
  method: string
  path: string
  status: number
  duration_ms: number
}

/** Where the edge says what went wrong inside it. Medusa's logger fits. */
export type EdgeLogger = { error(message: string): void; warn(message: string): void }

/** Settings of the chain that runs before the tenant is known. */
export type EdgeOptions = {
  /** How many proxies of ours stand in front; 0 means forwarding headers are ignored. */
  trustedProxies: number
  requestDeadlineMs: number
  /** By name; each resolves when fine and rejects when not. */
  readinessChecks: Readonly<Record<string, () => Promise<void>>>
  logger: EdgeLogger
  /** Takes one line per request; leave it out to log none. */
  accessLog?: (entry: AccessLogEntry) => void
  /** The admin is served by Vite with hot reload, which needs a looser CSP. */
  adminDevelopment?: boolean
  maxUrlLength?: number
  maxUploadBytes?: number
}

/** Settings of the chain that runs after the tenant is known. */
export type TenantEdgeOptions = RateLimitOptions & {
  storefrontPort: number
  apiPort: number
  /** The folder that `/static` is served from; without one Medusa serves its own. */
  publicFiles?: string
}

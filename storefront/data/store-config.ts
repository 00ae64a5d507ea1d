import { env } from "@/config/env"
import { readApiError } from "./api-error"
import { parseHost, tenantHeaders, type HostTarget } from "./host"
import type { Store } from "./types"

/** What the API says about the store of a host. */
export type StoreState =
  | { status: "open"; store: Store; target: HostTarget }
  | { status: "unknown" | "paused" | "unreachable" }
  | { status: "moved"; slug: string }

type NamedTarget = Exclude<HostTarget, { kind: "none" }>
type Entry = { expires: number; state: Promise<StoreState> }

// Keyed by host and short: what one page loads asks once.
const MAX_AGE_MS = 5_000
const MAX_HOSTS = 500
const cache = new Map<string, Entry>()

async function readRefusal(response: Response): Promise<StoreState> {
  const copy = response.clone()
  const error = await readApiError(response)
  if (error.code === "tenancy.store_paused") {
    return { status: "paused" }
  }
  if (error.code === "tenancy.moved") {
    const body: { moved_to?: string } = await copy.json().catch(() => ({}))
    return body.moved_to ? { status: "moved", slug: body.moved_to } : { status: "unknown" }
  }
  return { status: response.status < 500 && response.status !== 429 ? "unknown" : "unreachable" }
}

async function fetchStore(target: HostTarget, forwardedFor: string | null): Promise<StoreState> {
  const headers: Record<string, string> = { Accept: "application/json", ...tenantHeaders(target) }
  if (forwardedFor) {
    headers["X-Forwarded-For"] = forwardedFor
  }
  try {
    const response = await fetch(`${env.apiUrl}/storefront/config`, {
      headers,
      cache: "no-store",
      signal: AbortSignal.timeout(10_000),
    })
    if (!response.ok) {
      return await readRefusal(response)
    }
    const body = (await response.json()) as { store: Store }
    return { status: "open", store: body.store, target }
  } catch {
    return { status: "unreachable" }
  }
}

/** Finds the store of a Host header anew, so that a paused store is paused at once. */
export async function findStoreNow(
  hostHeader: string | null,
  forwardedFor: string | null
): Promise<StoreState> {
  const target = parseHost(hostHeader, env.baseDomain)
  return target.kind === "none" ? { status: "unknown" } : remember(target, forwardedFor)
}

/** Finds the store of a Host header; open stores are remembered for a few seconds. */
export async function findStore(
  hostHeader: string | null,
  forwardedFor: string | null
): Promise<StoreState> {
  const target = parseHost(hostHeader, env.baseDomain)
  if (target.kind === "none") {
    return { status: "unknown" }
  }
  const known = cache.get(target.host)
  if (known && known.expires > Date.now()) {
    return known.state
  }
  return remember(target, forwardedFor)
}

async function remember(target: NamedTarget, forwardedFor: string | null): Promise<StoreState> {
  const state = fetchStore(target, forwardedFor)
  cache.delete(target.host)
  cache.set(target.host, { expires: Date.now() + MAX_AGE_MS, state })
  const oldest = cache.size > MAX_HOSTS ? cache.keys().next().value : undefined
  if (oldest) {
    cache.delete(oldest)
  }
  const settled = await state
  if (settled.status !== "open" && cache.get(target.host)?.state === state) {
    cache.delete(target.host)
  }
  return settled
}

import { env } from "../../config/env"
import { PLATFORM_TENANT_ID } from "../../tenancy/tenant-context"
import type { currentStore } from "./mail-look"

type Store = Awaited<ReturnType<typeof currentStore>>

function origin(host: string, port: number): string {
  // In production everything is behind one proxy with TLS; elsewhere servers have ports.
  return env.stage === "production" ? `https://${host}` : `http://${host}:${port}`
}

/** The address that a store's shoppers know. */
export function shopAddress(store: NonNullable<Store>): string {
  const verified = store.domains.filter(({ status }) => status === "verified")
  const chosen = verified.find(({ is_primary }) => is_primary)
  return origin(chosen?.domain ?? `${store.slug}.${env.baseDomain}`, env.storefrontPort)
}

/** Where a store's staff log in, or the platform's when there is no store. */
export function adminAddress(store: Store): string {
  return `${origin(`${store?.slug ?? PLATFORM_TENANT_ID}.${env.baseDomain}`, env.port)}/app`
}

import { requireTenant } from "./tenant-context"

/** What a key is for; each kind has a name space of its own. */
export type KeyKind = "cache" | "lock" | "session" | "rate" | "idempotency" | "file"

/**
 * Makes a key that no other tenant can make: `t:<tenant>:<kind>:<part>:<part>`.
 * Parts are escaped, so that a part with a colon can't stand for two parts.
 */
export function tenantKey(kind: KeyKind, ...parts: readonly string[]): string {
  const { tenantId } = requireTenant()
  const escaped = parts.map((part) => part.replace(/%/g, "%25").replace(/:/g, "%3A"))
  return ["t", tenantId, kind, ...escaped].join(":")
}

import { type KeyKind, tenantKey } from "./keys"
import { requireTenant } from "./tenant-context"

/** `tenantKey` of one part; a key that is already this tenant's stays as it is. */
export function scopedKey(kind: KeyKind, key: string): string {
  const prefix = `t:${requireTenant().tenantId}:${kind}:`
  return key.startsWith(prefix) ? key : tenantKey(kind, key)
}

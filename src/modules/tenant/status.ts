import { statusNotAllowed } from "./errors"

/** The life of a store, in order. */
export const TENANT_STATUSES = ["provisioning", "active", "suspended", "closed"] as const

export type TenantStatus = (typeof TENANT_STATUSES)[number]

/** Where a store may go from where it is; a closed store stays closed. */
export const TENANT_MOVES: Readonly<Record<TenantStatus, readonly TenantStatus[]>> = {
  provisioning: ["active", "closed"],
  active: ["suspended", "closed"],
  suspended: ["active", "closed"],
  closed: [],
}

/**
 * Lets a store go from one status to another.
 * @throws `tenant.status_not_allowed` when its life doesn't go that way.
 */
export function assertTransition(from: TenantStatus, to: TenantStatus): void {
  if (!TENANT_MOVES[from].includes(to)) {
    throw statusNotAllowed(from, to)
  }
}

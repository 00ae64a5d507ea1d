import { statusNotAllowed } from "./errors"

/** What became of a grant. What ran out of time is expired, whatever its row still says. */
export const GRANT_STATUSES = ["requested", "active", "refused", "ended", "expired"] as const

export type GrantStatus = (typeof GRANT_STATUSES)[number]

/** What support may do inside: look, or also change what support may fix. */
export const GRANT_ACCESSES = ["read", "write"] as const

export type GrantAccess = (typeof GRANT_ACCESSES)[number]

/** Who agreed to changes: somebody of the store, or in an emergency a second operator. */
export const GRANT_CONSENTS = ["store", "operator"] as const

/** The longest that anybody stays inside. */
export const MAX_MINUTES = 60

/** How long a request waits for an answer. */
export const ANSWER_HOURS = 24

const MOVES: Readonly<Record<GrantStatus, readonly GrantStatus[]>> = {
  requested: ["active", "refused", "ended", "expired"],
  active: ["ended", "expired"],
  refused: [],
  ended: [],
  expired: [],
}

type Dated = {
  readonly status: GrantStatus
  readonly answer_by: Date | string
  readonly expires_at: Date | string | null
}

/** The status of a grant at a moment: time ends it without anybody writing so. */
export function statusAt(
  { status, answer_by, expires_at }: Dated,
  moment: Date = new Date()
): GrantStatus {
  const until = { requested: answer_by, active: expires_at }[status as "requested" | "active"]
  return until && new Date(until) <= moment ? "expired" : status
}

/**
 * Lets a grant move only as its life allows.
 * @throws `break_glass.status_not_allowed`
 */
export function assertMove(from: GrantStatus, to: GrantStatus): void {
  if (!MOVES[from].includes(to)) {
    throw statusNotAllowed(from)
  }
}

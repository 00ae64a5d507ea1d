import { assertTransition, TENANT_MOVES, TENANT_STATUSES, type TenantStatus } from "../status"

const allowed: [TenantStatus, TenantStatus][] = [
  ["provisioning", "active"],
  ["provisioning", "closed"],
  ["active", "suspended"],
  ["active", "closed"],
  ["suspended", "active"],
  ["suspended", "closed"],
]

const every = TENANT_STATUSES.flatMap((from) =>
  TENANT_STATUSES.map((to): [TenantStatus, TenantStatus] => [from, to])
)

function isAllowed(from: TenantStatus, to: TenantStatus): boolean {
  return allowed.some((move) => move[0] === from && move[1] === to)
}

describe("the life of a store", () => {
  it.each(every.filter(([from, to]) => isAllowed(from, to)))("goes from %s to %s", (from, to) => {
    expect(() => assertTransition(from, to)).not.toThrow()
  })

  it.each(every.filter(([from, to]) => !isAllowed(from, to)))(
    "doesn't go from %s to %s",
    (from, to) => {
      expect(() => assertTransition(from, to)).toThrow(
        expect.objectContaining({ type: "not_allowed", code: "tenant.status_not_allowed" })
      )
    }
  )

  it("ends when the store is closed", () => {
    expect(TENANT_MOVES.closed).toEqual([])
  })
})

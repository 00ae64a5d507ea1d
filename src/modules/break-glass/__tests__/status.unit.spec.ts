import { assertMove, GRANT_STATUSES, statusAt } from "../status"

const NOW = new Date("2026-05-01T12:00:00Z")
const before = new Date("2026-05-01T11:59:59Z")
const after = new Date("2026-05-01T12:00:01Z")

describe("the life of a grant", () => {
  it("ends by the clock, whatever the row says", () => {
    const active = { status: "active", answer_by: after, expires_at: after } as const
    expect(statusAt(active, NOW)).toBe("active")
    expect(statusAt({ ...active, expires_at: NOW }, NOW)).toBe("expired")
    const asked = { status: "requested", answer_by: after, expires_at: null } as const
    expect(statusAt(asked, NOW)).toBe("requested")
    expect(statusAt({ ...asked, answer_by: before }, NOW)).toBe("expired")
  })

  it("keeps what was decided", () => {
    for (const status of ["refused", "ended", "expired"] as const) {
      expect(statusAt({ status, answer_by: before, expires_at: before }, NOW)).toBe(status)
    }
  })

  it("comes back from nothing", () => {
    for (const from of ["refused", "ended", "expired"] as const) {
      for (const to of GRANT_STATUSES) {
        expect(() => assertMove(from, to)).toThrow(
          expect.objectContaining({ code: "break_glass.status_not_allowed" })
        )
      }
    }
    expect(() => assertMove("active", "refused")).toThrow()
    expect(() => assertMove("requested", "active")).not.toThrow()
  })
})

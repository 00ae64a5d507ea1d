import { describe, expect, it } from "vitest"
import { ApiError } from "@/data/api-error"
import { isSignedOut, problemOf } from "../problems"

function formOf(...names: string[]): FormData {
  const form = new FormData()
  names.forEach((name) => form.set(name, "x"))
  return form
}

describe("what the API refuses", () => {
  it("is said beside the field that it is about", () => {
    const taken = new ApiError(409, "tenant.slug_taken", "")
    expect(problemOf(taken, formOf("slug"))).toEqual({
      errors: { slug: "account.error.slug_taken" },
      notice: null,
    })
    const weak = new ApiError(400, "account.password_weak", "")
    expect(problemOf(weak, formOf("new_password")).errors).toEqual({
      new_password: "account.error.password_weak",
    })
    expect(problemOf(weak, formOf("password")).errors).toEqual({
      password: "account.error.password_weak",
    })
  })

  it("is said about the form when it has no such field", () => {
    const gone = new ApiError(404, "invitation.not_found", "")
    expect(problemOf(gone, formOf())).toEqual({
      errors: {},
      notice: { tone: "danger", key: "account.error.invitation_gone" },
    })
    expect(problemOf(new ApiError(503, "request.timeout", ""), formOf()).notice).toEqual({
      tone: "danger",
      key: "account.error.unreachable",
    })
  })

  it.each([
    [20, "account.error.wait_seconds", 20],
    [61, "account.error.wait_minutes", 2],
    [null, "account.error.wait_minutes", 1],
  ])("says how long to wait after %s seconds", (retryAfter, plural, count) => {
    const refused = new ApiError(429, "request.rate_limited", "", retryAfter)
    expect(problemOf(refused, formOf()).notice).toEqual({ tone: "warning", plural, count })
  })

  it("tells a session that is over from a password that is wrong", () => {
    expect(isSignedOut(new ApiError(401, "account.session_ended", ""))).toBe(true)
    expect(isSignedOut(new ApiError(401, "account.invalid_login", ""))).toBe(false)
  })
})

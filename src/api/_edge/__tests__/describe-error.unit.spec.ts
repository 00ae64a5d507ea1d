import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { describeError } from "../describe-error"
import { problemBody } from "../problem-body"

const { INVALID_DATA, NOT_ALLOWED, NOT_FOUND, CONFLICT, DUPLICATE_ERROR, UNEXPECTED_STATE } =
  MedusaError.Types

function answer(error: unknown, language: "ar" | "en" = "en") {
  const problem = describeError(error)
  return { status: problem.status, ...problemBody(problem, language, "r1") }
}

function postgres(code: string, message = "secret sql"): Error {
  return Object.assign(new Error(message), { code, severity: "ERROR", routine: "exec" })
}

describe("what our own errors answer", () => {
  it.each([
    [NOT_ALLOWED, "tenant.status_not_allowed", 409],
    [INVALID_DATA, "tenant_domain.conflict", 409],
    [NOT_ALLOWED, "plan.products_limit", 402],
    [NOT_ALLOWED, "idempotency.payload_mismatch", 422],
    [CONFLICT, "idempotency.in_flight", 409],
    [DUPLICATE_ERROR, "tenant.slug_taken", 409],
    [NOT_FOUND, "tenant.not_found", 404],
    [NOT_ALLOWED, "tenant.closed", 400],
    [MedusaError.Types.UNAUTHORIZED, "auth.invalid_actor", 401],
    [MedusaError.Types.FORBIDDEN, "access.denied", 403],
  ])("%s %s: %d", (type, code, status) => {
    expect(answer(new MedusaError(type, "Why", code))).toMatchObject({ status, type, code })
  })

  it("keeps Medusa's sentence when there is none of ours", () => {
    const error = new MedusaError(NOT_FOUND, "Product with id: x was not found")
    expect(answer(error)).toMatchObject({
      status: 404,
      code: "resource.not_found",
      message: "Product with id: x was not found",
    })
    expect(answer(error, "ar").message).toBe("العنصر غير موجود.")
  })

  it("never tells what is inside", () => {
    for (const error of [
      new Error("select * from vault"),
      new TypeError("x of undefined"),
      new MedusaError(UNEXPECTED_STATE, "pool 10.0.0.1", "tenancy.no_context"),
      new MedusaError(MedusaError.Types.DB_ERROR, "select"),
      postgres("42P01"),
      postgres("42501", "permission denied for table vault"),
      "text",
      undefined,
      null,
    ]) {
      expect(answer(error)).toEqual({
        status: 500,
        type: UNEXPECTED_STATE,
        code: "internal_error",
        message: "Something went wrong on our side.",
        request_id: "r1",
      })
    }
  })

  it("says that somebody else holds a lock, and not which", () => {
    const held = answer(new Error('Failed to acquire lock for key "t:ten_a:lock:cart_1"'))
    expect(held).toMatchObject({ status: 409, code: "resource.busy" })
    expect(held.message).not.toContain("cart_1")
    expect(answer(new Error("Timed-out acquiring lock.")).code).toBe("resource.busy")
  })

  it("does not pass on the status of a vendor's answer", () => {
    expect(answer(Object.assign(new Error("declined"), { statusCode: 402 })).status).toBe(500)
  })
})

describe("what the database's errors answer", () => {
  it.each([
    ["22P02", 400],
    ["22003", 400],
    ["22021", 400],
    ["22P05", 400],
    ["23502", 400],
    ["23514", 400],
    ["23503", 404],
    ["23505", 409],
    ["40001", 409],
    ["40P01", 409],
    ["57014", 503],
    ["53300", 503],
  ])("%s: %d", (code, status) => {
    const body = answer(postgres(code))
    expect(body.status).toBe(status)
    expect(JSON.stringify(body)).not.toContain("secret")
  })

  it("answers the same for another store's row as for none", () => {
    const foreign = answer(postgres("42501", 'new row violates row-level security policy for "x"'))
    const relation = answer(
      new MedusaError(
        NOT_FOUND,
        "You tried to set relationship tenant_id: ten_a,product_id: p, " +
          "but such entity does not exist"
      )
    )
    expect(foreign).toEqual(answer(postgres("23503")))
    expect(relation).toEqual(foreign)
  })

  it("tells a duplicate without naming the store", () => {
    const body = answer(
      new MedusaError(INVALID_DATA, "Product with tenant_id: ten_a, handle: shirt, already exists.")
    )
    expect(body).toMatchObject({ status: 409, type: DUPLICATE_ERROR, code: "duplicate" })
    expect(JSON.stringify(body)).not.toContain("ten_a")
  })
})

describe("what bad input answers", () => {
  it("says which field, in both languages", () => {
    const { error } = z.object({ email: z.string() }).safeParse({})
    expect(answer(error)).toMatchObject({ status: 400, code: "request.invalid" })
    expect(answer(error).message).toMatch(/^email: /)
    expect(answer(error, "ar").message).toMatch(/^الطلب غير صالح\. email: /)
  })

  it.each([
    [new Error("Multipart: Boundary not found"), 400],
    [new Error("Unexpected end of form"), 400],
    [
      Object.assign(new Error("File too large"), { name: "MulterError", code: "LIMIT_FILE_SIZE" }),
      413,
    ],
    [new URIError("Failed to decode param '%'"), 400],
  ])("%s", (error, status) => {
    expect(answer(error).status).toBe(status)
  })
})

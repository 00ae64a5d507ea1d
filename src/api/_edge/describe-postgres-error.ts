import { MedusaError } from "@medusajs/framework/utils"
import type { Problem } from "./describe-error"

const { INVALID_DATA, NOT_FOUND, DUPLICATE_ERROR, CONFLICT, UNEXPECTED_STATE } = MedusaError.Types

type DatabaseError = { name?: string; code?: string; message?: string }

// Values that a column can't hold, and checks that the caller's values broke.
const INVALID_VALUE = [
  "22P02",
  "22003",
  "22007",
  "22008",
  "22001",
  "22021",
  "22P05",
  "22023",
  "2201W",
  "2201X",
  "23502",
  "23514",
]

const BY_SQLSTATE: ReadonlyMap<string, Problem> = new Map([
  ...INVALID_VALUE.map((state): [string, Problem] => [state, { status: 400, type: INVALID_DATA }]),
  // A row of another store is missing, as if it had never been.
  ["23503", { status: 404, type: NOT_FOUND }],
  ["42501", { status: 404, type: NOT_FOUND }],
  ["23505", { status: 409, type: DUPLICATE_ERROR, code: "duplicate" }],
  ["40001", { status: 409, type: CONFLICT, code: "request.conflict" }],
  ["40P01", { status: 409, type: CONFLICT, code: "request.conflict" }],
  ["57014", { status: 503, type: UNEXPECTED_STATE, code: "request.timeout" }],
  ["53300", { status: 503, type: UNEXPECTED_STATE, code: "request.unavailable" }],
  ["57P01", { status: 503, type: UNEXPECTED_STATE, code: "request.unavailable" }],
  ["57P03", { status: 503, type: UNEXPECTED_STATE, code: "request.unavailable" }],
])

/** What a Postgres error means for the caller; undefined for any other, or a bug of ours. */
export function describePostgresError(error: {
  name?: string
  code?: string
}): Problem | undefined {
  if (error.name === "KnexTimeoutError") {
    return { status: 503, type: UNEXPECTED_STATE, code: "request.unavailable" }
  }
  const isDatabaseError = "severity" in error || "routine" in error
  const problem = isDatabaseError ? BY_SQLSTATE.get(error.code ?? "") : undefined
  if (problem && error.code === "42501" && !isRowSecurityViolation(error)) {
    return undefined
  }
  return problem
}

// 42501 is also said for a missing grant, which is our mistake and not the caller's.
function isRowSecurityViolation(error: DatabaseError): boolean {
  return error.message?.includes("row-level security") ?? false
}

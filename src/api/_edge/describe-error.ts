import { getHttpResponseFromError } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { describePostgresError } from "./describe-postgres-error"
import { EdgeError } from "./edge-error"

const {
  INVALID_DATA,
  CONFLICT,
  NOT_ALLOWED,
  UNAUTHORIZED,
  FORBIDDEN,
  NOT_FOUND,
  UNEXPECTED_STATE,
} = MedusaError.Types

/** An error as the caller will hear of it, before its sentence is put in a language. */
export type Problem = {
  status: number
  type: string
  /** Missing when nobody named one; the shape then takes the one for the status. */
  code?: string
  message?: string
  headers?: Readonly<Record<string, string>>
  details?: Readonly<Record<string, unknown>>
}

/** What errors of Medusa, Express, its parsers and Postgres have between them. */
type AnyError = {
  name?: string
  type?: string
  code?: string
  message?: string
  status?: number
  statusCode?: number
  /** Set by http-errors only; a vendor's error may have a status that is not for our caller. */
  expose?: boolean
  issues?: { path: (string | number)[]; message: string }[]
  details?: Record<string, unknown>
}

const PARSER_CODES: Readonly<Record<string, string>> = {
  "entity.parse.failed": "request.malformed_json",
  "entity.too.large": "request.too_large",
  "parameters.too.many": "request.too_large",
  "encoding.unsupported": "request.unsupported_media_type",
  "charset.unsupported": "request.unsupported_media_type",
}

// Busboy throws plain errors for a broken multipart body; Medusa would answer 500.
const BROKEN_MULTIPART = [
  "Multipart: ",
  "Unexpected end of",
  "Malformed part",
  "Malformed content",
  "Malformed urlencoded",
  "Missing Content-Type",
  "Unsupported content",
]

// What the caller named in `order`, `fields` or a body is no property, or no registered provider.
const UNKNOWN_NAME = [
  "Trying to order by not existing property",
  "Trying to query by not existing property",
  "Trying to populate not existing property",
  "Unable to retrieve the MFA method",
]

// Medusa's locks give up with a plain error when somebody else holds them for too long.
const LOCKED = ["Failed to acquire lock", "Timed-out acquiring lock"]

// Medusa's database mapper turns a duplicate key into invalid data with this sentence.
const ALREADY_EXISTS = /, already exists\.?$/
const NO_SUCH_RELATION = /^You tried to set relationship /
const TENANT_IN_KEY = /\btenant_id: [^,]*,\s*/g

function begins(message: string | undefined, beginnings: readonly string[]): boolean {
  const text = message?.trimStart() ?? ""
  return beginnings.some((beginning) => text.startsWith(beginning))
}

function isAnyError(error: unknown): error is AnyError {
  return typeof error === "object" && error !== null
}

function describeParserError(error: AnyError): Problem | undefined {
  if (error.name === "MulterError") {
    const tooLarge = error.code?.startsWith("LIMIT_") && error.code !== "LIMIT_UNEXPECTED_FILE"
    return tooLarge
      ? { status: 413, type: INVALID_DATA, code: "request.too_large" }
      : { status: 400, type: INVALID_DATA, message: error.message }
  }
  if (error.name === "Error" && begins(error.message, BROKEN_MULTIPART)) {
    return { status: 400, type: INVALID_DATA, message: error.message }
  }
  if (begins(error.message, LOCKED)) {
    return { status: 409, type: CONFLICT, code: "resource.busy", headers: { "Retry-After": "1" } }
  }
  if (error.code === "ENAMETOOLONG") {
    return { status: 404, type: NOT_FOUND }
  }
  if (begins(error.message, UNKNOWN_NAME)) {
    const [message] = (error.message ?? "").trim().split("\n")
    return { status: 400, type: INVALID_DATA, message }
  }
  if (error.name === "URIError") {
    return { status: 400, type: INVALID_DATA, code: "request.malformed_url" }
  }
  const status = error.statusCode ?? error.status
  if (error.expose === undefined || status === undefined || status < 400 || status > 499) {
    return undefined
  }
  return { status, type: typeForStatus(status), code: PARSER_CODES[error.type ?? ""] }
}

function statusByCode(code: string): number | undefined {
  if (code.endsWith(".status_not_allowed") || code.endsWith(".conflict")) {
    return 409
  }
  if (code === "idempotency.payload_mismatch") {
    return 422
  }
  return /^plan\..*_limit$/.test(code) ? 402 : undefined
}

function describeByType(error: AnyError, code: string | undefined): Problem | undefined {
  const { type, message } = error
  switch (type) {
    case MedusaError.Types.DUPLICATE_ERROR:
      return { status: 409, type, code: code ?? "duplicate", message }
    case CONFLICT:
      return { status: 409, type, code: code ?? "request.conflict", message }
    case MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR:
      return { status: 400, type, code: code ?? "payment.not_authorized", message }
    case MedusaError.Types.PAYMENT_REQUIRES_MORE_ERROR:
      return { status: 400, type, code: code ?? "payment.requires_more", message }
    case MedusaError.Types.INVALID_ARGUMENT:
      return { status: 400, type: INVALID_DATA, code, message }
    case INVALID_DATA:
      return ALREADY_EXISTS.test(message ?? "")
        ? { status: 409, type: MedusaError.Types.DUPLICATE_ERROR, code: "duplicate", message }
        : undefined
    case NOT_FOUND:
      return NO_SUCH_RELATION.test(message ?? "") ? { status: 404, type } : undefined
  }
  return undefined
}

function describeMedusaError(error: AnyError): Problem {
  const code = stableCode(error.code)
  const known = describeByType(error, code)
  const problem = known ?? toProblem(getHttpResponseFromError(error), code)
  const status = (code && statusByCode(code)) || problem.status
  return {
    ...problem,
    status,
    message: problem.message?.replace(TENANT_IN_KEY, ""),
    ...(isPlainObject(error.details) ? { details: error.details } : {}),
  }
}

function toProblem(
  response: ReturnType<typeof getHttpResponseFromError>,
  code: string | undefined
): Problem {
  const { statusCode, body } = response
  return { status: statusCode, type: body.type ?? UNEXPECTED_STATE, code, message: body.message }
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

/** Our stable codes; Medusa's own four generic ones say no more than the status. */
export function stableCode(code: unknown): string | undefined {
  const generic = ["invalid_state_error", "invalid_request_error", "api_error", "unknown_error"]
  const stable = typeof code === "string" && /^[a-z][a-z0-9_-]*(\.[a-z0-9_-]+)*$/.test(code)
  return stable && !generic.includes(code) ? code : undefined
}

/** Medusa's type for an HTTP status that came without one. */
export function typeForStatus(status: number): string {
  const types: Readonly<Record<number, string>> = {
    401: UNAUTHORIZED,
    402: NOT_ALLOWED,
    403: FORBIDDEN,
    404: NOT_FOUND,
    405: NOT_ALLOWED,
    409: CONFLICT,
    429: NOT_ALLOWED,
  }
  return types[status] ?? (status >= 500 ? UNEXPECTED_STATE : INVALID_DATA)
}

/** Says what any thrown thing means for the caller. What it doesn't know is our bug: 500. */
export function describeError(error: unknown): Problem {
  if (error instanceof EdgeError) {
    const { status, type, code, headers } = error
    return { status, type, code, headers }
  }
  if (!isAnyError(error)) {
    return { status: 500, type: UNEXPECTED_STATE }
  }
  const postgres = describePostgresError(error)
  if (postgres) {
    return postgres
  }
  if (Array.isArray(error.issues)) {
    const lines = error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`)
    return { status: 400, type: INVALID_DATA, message: lines.join("\n") }
  }
  return describeParserError(error) ?? describeMedusaError(error)
}

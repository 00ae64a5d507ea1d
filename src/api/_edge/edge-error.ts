import { MedusaError } from "@medusajs/framework/utils"
import { messageFor } from "./language"

const { INVALID_DATA, NOT_ALLOWED, UNEXPECTED_STATE, FORBIDDEN, NOT_FOUND } = MedusaError.Types

/** What the edge itself refuses: code, HTTP status and Medusa type. */
export const EDGE_ERRORS = {
  "request.hostile_key": [400, INVALID_DATA],
  "request.nul_byte": [400, INVALID_DATA],
  "request.malformed_url": [400, INVALID_DATA],
  "request.invalid_query": [400, INVALID_DATA],
  "request.too_deep": [400, INVALID_DATA],
  "request.file_type_refused": [400, INVALID_DATA],
  "request.foreign_origin": [403, FORBIDDEN],
  "request.no_such_route": [404, NOT_FOUND],
  "request.length_required": [411, INVALID_DATA],
  "request.too_large": [413, INVALID_DATA],
  "request.url_too_long": [414, INVALID_DATA],
  "request.rate_limited": [429, NOT_ALLOWED],
  "request.timeout": [503, UNEXPECTED_STATE],
} as const

/** A code that the edge refuses with. */
export type EdgeErrorCode = keyof typeof EDGE_ERRORS

/** A refusal by the edge: a MedusaError that knows its status and its headers. */
export class EdgeError extends MedusaError {
  readonly status: number

  constructor(
    code: EdgeErrorCode,
    readonly headers: Readonly<Record<string, string>> = {}
  ) {
    super(EDGE_ERRORS[code][1], messageFor(code, "en") ?? code, code)
    this.status = EDGE_ERRORS[code][0]
  }
}

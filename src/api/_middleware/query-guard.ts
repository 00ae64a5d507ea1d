import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

// The admin itself asks for 9,999 at once; nobody needs more of a page.
const MAX_LIMIT: Readonly<Record<string, number>> = { admin: 10_000, store: 1_000 }
const PROPERTY = /^-?[A-Za-z_$][\w$]*(\.[A-Za-z_$][\w$]*)*$/

function invalid(field: string): MedusaError {
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `Invalid request: Wrong value of '${field}'`
  )
}

function checkNumber(field: string, value: unknown, max: number): void {
  const isNumber = typeof value === "string" && /^\d{1,10}$/.test(value) && Number(value) <= max
  if (value !== undefined && !isNumber) {
    throw invalid(field)
  }
}

/** Refuses pages and orders that Medusa would hand to the database as they are. */
export function queryGuard(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const { limit, offset, order } = req.query
  const audience = req.originalUrl.split(/[/?]/, 2)[1] ?? ""
  checkNumber("limit", limit, MAX_LIMIT[audience] ?? MAX_LIMIT.store)
  checkNumber("offset", offset, 2 ** 31 - 1)
  const isOrder = typeof order === "string" && order.split(",").every((one) => PROPERTY.test(one))
  if (order !== undefined && !isOrder) {
    throw invalid("order")
  }
  next()
}

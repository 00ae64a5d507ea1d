import { MedusaError } from "@medusajs/framework/utils"

/** Thrown when the store's trail has no such event. */
export function eventNotFound(): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_FOUND,
    "There is no such event in the audit trail.",
    "audit.event_not_found"
  )
}

/** Thrown for a page cursor that this API didn't make. */
export function cursorInvalid(): MedusaError {
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    "The cursor is not valid.",
    "audit.cursor_invalid"
  )
}

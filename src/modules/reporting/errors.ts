import { MedusaError } from "@medusajs/framework/utils"

/** Thrown for a page cursor that this API didn't make. */
export function cursorInvalid(): MedusaError {
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    "The cursor is not valid.",
    "reporting.cursor_invalid"
  )
}

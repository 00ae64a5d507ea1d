import { MedusaError } from "@medusajs/framework/utils"

/** The key is not 1 to 255 visible ASCII characters. */
export function invalidKey(): MedusaError {
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    "The Idempotency-Key must have 1 to 255 visible ASCII characters.",
    "idempotency.invalid_key"
  )
}

/** Another request with this key is still being worked on. */
export function inFlight(): MedusaError {
  return new MedusaError(
    MedusaError.Types.CONFLICT,
    "The same request is still being worked on.",
    "idempotency.in_flight"
  )
}

/** The key was used for something else. */
export function payloadMismatch(): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "This Idempotency-Key was used with another request.",
    "idempotency.payload_mismatch"
  )
}

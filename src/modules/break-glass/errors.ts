import { MedusaError } from "@medusajs/framework/utils"

const { CONFLICT, DUPLICATE_ERROR, FORBIDDEN, NOT_FOUND, UNAUTHORIZED } = MedusaError.Types

/** Thrown for a request by support whose time in the store is over, or was ended. */
export function accessEnded(): MedusaError {
  return new MedusaError(UNAUTHORIZED, "Access to this store has ended.", "break_glass.ended")
}

/** Thrown for a change by support that may only look. */
export function readOnly(): MedusaError {
  const message = "You may look and not change anything: ask for access to make changes."
  return new MedusaError(FORBIDDEN, message, "break_glass.read_only")
}

/** Thrown when the store has no such grant, or it is another store's. */
export function grantNotFound(): MedusaError {
  return new MedusaError(NOT_FOUND, "There is no such access.", "break_glass.not_found")
}

/** Thrown when the operator has, or waits for, the same access already. */
export function grantExists(): MedusaError {
  const message = "You have asked for this access already, and it is not over."
  return new MedusaError(DUPLICATE_ERROR, message, "break_glass.exists")
}

/** Thrown for a move that a grant's life doesn't allow, such as consenting to one that ended. */
export function statusNotAllowed(from: string): MedusaError {
  const message = `Access that is ${from} can't be changed so.`
  return new MedusaError(CONFLICT, message, "break_glass.status_not_allowed")
}

/** Thrown for approving what one asked for oneself. */
export function ownRequest(): MedusaError {
  const message = "Nobody approves their own request: a second operator has to."
  return new MedusaError(FORBIDDEN, message, "break_glass.own_request")
}

/** Thrown for entering by a grant that another operator has. */
export function notTheirs(): MedusaError {
  const message = "Only the operator who asked for this access can use it."
  return new MedusaError(FORBIDDEN, message, "break_glass.not_yours")
}

/** Thrown for entering a store that is not open. */
export function storeNotOpen(): MedusaError {
  const message = "This store is not open, so that nobody can enter it."
  return new MedusaError(CONFLICT, message, "break_glass.store_not_open")
}

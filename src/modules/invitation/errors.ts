import { MedusaError } from "@medusajs/framework/utils"

const { CONFLICT, DUPLICATE_ERROR, NOT_FOUND } = MedusaError.Types

/** Thrown for an invitation that isn't there, was taken or revoked, or is too old. */
export function invitationNotFound(): MedusaError {
  const message = "This invitation is not valid any more."
  return new MedusaError(NOT_FOUND, message, "invitation.not_found")
}

/** Thrown when the e-mail has an invitation that waits: send that one again. */
export function invitationExists(): MedusaError {
  const message = "This e-mail has an invitation already. Send it again instead."
  return new MedusaError(DUPLICATE_ERROR, message, "invitation.exists")
}

/** Thrown when somebody of that e-mail works in the store. */
export function alreadyMember(): MedusaError {
  const message = "Somebody with this e-mail works in the store already."
  return new MedusaError(DUPLICATE_ERROR, message, "invitation.already_member")
}

/** Thrown when the invited e-mail has an account: its owner signs in, then joins. */
export function signInFirst(): MedusaError {
  const message = "You have an account already. Sign in, then accept the invitation."
  return new MedusaError(CONFLICT, message, "invitation.sign_in_first")
}

/** Thrown when a new person joins and leaves out the name or the password. */
export function detailsMissing(): MedusaError {
  const message = "Send a name and a password to join."
  return new MedusaError(MedusaError.Types.INVALID_DATA, message, "invitation.details_missing")
}

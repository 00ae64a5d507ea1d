import { MedusaError } from "@medusajs/framework/utils"

const { CONFLICT, FORBIDDEN, INVALID_DATA, NOT_FOUND, UNAUTHORIZED } = MedusaError.Types

/** Thrown for a wrong e-mail, a wrong password, and a store that isn't theirs alike. */
export function invalidLogin(): MedusaError {
  return new MedusaError(UNAUTHORIZED, "Invalid email or password", "account.invalid_login")
}

/** Thrown when the password is right and the e-mail was never verified. */
export function emailUnverified(): MedusaError {
  const message = "Verify your e-mail first: we have sent you a link."
  return new MedusaError(FORBIDDEN, message, "account.email_unverified")
}

/** Thrown for a password that is too short, or that is easily guessed. */
export function passwordWeak(): MedusaError {
  const message = "A password has 10 to 128 characters, and does not contain your e-mail's name."
  return new MedusaError(INVALID_DATA, message, "account.password_weak")
}

/** Thrown for a phone number that isn't a possible one with its country code. */
export function phoneInvalid(): MedusaError {
  const message = "This is not a phone number with its country code, such as +966501234567."
  return new MedusaError(INVALID_DATA, message, "account.phone_invalid")
}

/** Thrown for a session that is over, or a refresh token that was used before. */
export function sessionEnded(): MedusaError {
  return new MedusaError(UNAUTHORIZED, "This session is over.", "account.session_ended")
}

/** Thrown for a link or a code that is wrong, used or too old. */
export function tokenInvalid(): MedusaError {
  const message = "This link is not valid any more. Ask for a new one."
  return new MedusaError(INVALID_DATA, message, "account.token_invalid")
}

/** Thrown for a wrong code of an authenticator app, or a used recovery code. */
export function codeInvalid(): MedusaError {
  return new MedusaError(INVALID_DATA, "The code is not right.", "account.code_invalid")
}

/** Thrown when a second factor must be set up before anything else. */
export function mfaRequired(): MedusaError {
  const message = "Set up a second factor first: it is required here."
  return new MedusaError(FORBIDDEN, message, "account.mfa_required")
}

/** Thrown when the second factor was shown too long ago for what is asked. */
export function stepUpRequired(): MedusaError {
  const message = "Confirm with your second factor first."
  return new MedusaError(FORBIDDEN, message, "account.step_up_required")
}

/** Thrown for an account that would leave an open store without an owner. */
export function lastOwner(): MedusaError {
  const message = "You are the only owner of a store that is open. Hand it over or close it first."
  return new MedusaError(CONFLICT, message, "account.last_owner")
}

/** Thrown for a store that the caller doesn't work in, or a session that isn't theirs. */
export function notYours(): MedusaError {
  return new MedusaError(NOT_FOUND, "It does not exist.", "resource.not_found")
}

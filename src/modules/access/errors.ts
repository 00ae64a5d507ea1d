import { MedusaError } from "@medusajs/framework/utils"

const { CONFLICT, FORBIDDEN, INVALID_DATA, NOT_FOUND } = MedusaError.Types

/** Thrown when the caller's role, or key, doesn't have the permission that a route asks for. */
export function notPermitted(): MedusaError {
  return new MedusaError(FORBIDDEN, "Your role does not allow this.", "access.not_permitted")
}

/** Thrown for handing out, or taking away, more than one may do oneself. */
export function beyondReach(): MedusaError {
  return new MedusaError(
    FORBIDDEN,
    "Nobody can give or take away more than they are allowed themselves.",
    "access.beyond_own_reach"
  )
}

/** Thrown for a change to the role that the caller has, or to the caller's own assignment. */
export function ownAccess(): MedusaError {
  return new MedusaError(FORBIDDEN, "Nobody can change their own access.", "access.own_access")
}

/** Thrown for taking the last owner away. */
export function lastOwner(): MedusaError {
  return new MedusaError(CONFLICT, "A store keeps at least one owner.", "access.last_owner")
}

/** Thrown for a change to a role that comes with the product: it can only be copied. */
export function roleProtected(): MedusaError {
  return new MedusaError(
    CONFLICT,
    "This role comes with the product. Copy it and change the copy.",
    "access.role_protected"
  )
}

/** Thrown for removing a role that somebody has. */
export function roleInUse(): MedusaError {
  return new MedusaError(
    CONFLICT,
    "Somebody has this role. Give them another one first.",
    "access.role_in_use"
  )
}

/** Thrown when the store has no such role. */
export function roleNotFound(): MedusaError {
  return new MedusaError(NOT_FOUND, "The store has no such role.", "access.role_not_found")
}

/** Thrown when the store has no such member of staff. */
export function memberNotFound(): MedusaError {
  return new MedusaError(
    NOT_FOUND,
    "The store has no such member of staff.",
    "access.member_not_found"
  )
}

/** Thrown when the store has no such secret API key. */
export function keyNotFound(): MedusaError {
  return new MedusaError(NOT_FOUND, "The store has no such secret key.", "access.key_not_found")
}

/** Thrown for a permission that isn't there, or that no role of a store can hold. */
export function permissionUnknown(name: string): MedusaError {
  return new MedusaError(
    INVALID_DATA,
    `There is no permission '${name}'.`,
    "access.permission_unknown"
  )
}

/** Thrown for a branch that the store doesn't have. */
export function branchUnknown(): MedusaError {
  return new MedusaError(INVALID_DATA, "The store has no such branch.", "access.branch_unknown")
}

/** Thrown when the store has as many roles as it may. */
export function tooManyRoles(limit: number): MedusaError {
  return new MedusaError(CONFLICT, `A store has at most ${limit} roles.`, "access.too_many_roles")
}

/** Thrown for a page mark that this API didn't make. */
export function cursorInvalid(): MedusaError {
  return new MedusaError(INVALID_DATA, "The cursor is not valid.", "access.cursor_invalid")
}

/** Thrown for saving what was shown in the place of contact data that the caller may not see. */
export function maskedValue(): MedusaError {
  const message = "Leave out contact data that you can't see: *** is not saved in its place."
  return new MedusaError(INVALID_DATA, message, "access.masked_value")
}

import { MedusaError } from "@medusajs/framework/utils"

const { DUPLICATE_ERROR, INVALID_DATA, NOT_ALLOWED, NOT_FOUND } = MedusaError.Types

/** Thrown for a slug of the wrong form: ask for 3 to 40 of a-z, 0-9 and single hyphens. */
export function slugInvalid(): MedusaError {
  return new MedusaError(
    INVALID_DATA,
    "A store address has 3 to 40 letters a-z, digits and single hyphens between them.",
    "tenant.slug_invalid"
  )
}

/** Thrown for a slug that is, or looks like, a word that the platform keeps for itself. */
export function slugReserved(): MedusaError {
  return new MedusaError(
    INVALID_DATA,
    "This store address is kept for the platform. Choose another one.",
    "tenant.slug_reserved"
  )
}

/** Thrown when another store has, or had, the slug. */
export function slugTaken(): MedusaError {
  return new MedusaError(
    DUPLICATE_ERROR,
    "This store address is taken. Choose another one.",
    "tenant.slug_taken"
  )
}

/** Thrown when a store's life doesn't allow the move, such as reopening a closed store. */
export function statusNotAllowed(from: string, to: string): MedusaError {
  return new MedusaError(
    NOT_ALLOWED,
    `A store that is ${from} can't become ${to}.`,
    "tenant.status_not_allowed"
  )
}

/** Thrown for a change to a closed store; nothing about it changes any more. */
export function tenantClosed(): MedusaError {
  return new MedusaError(
    NOT_ALLOWED,
    "This store is closed and can't be changed.",
    "tenant.status_not_allowed"
  )
}

/** Thrown when there is no such store, or it isn't the caller's. */
export function tenantNotFound(): MedusaError {
  return new MedusaError(NOT_FOUND, "There is no such store.", "tenant.not_found")
}

/** Thrown for a currency that the platform doesn't know. */
export function currencyUnknown(): MedusaError {
  return new MedusaError(INVALID_DATA, "This currency isn't supported.", "tenant.currency_unknown")
}

/** Thrown for a page cursor that this API didn't make. */
export function cursorInvalid(): MedusaError {
  return new MedusaError(INVALID_DATA, "The cursor is not valid.", "tenant.cursor_invalid")
}

/** Thrown when the owner's log-in can't be made, such as for a password that is refused. */
export function ownerRefused(message: string): MedusaError {
  return new MedusaError(INVALID_DATA, message, "tenant.owner_refused")
}

/** Thrown for a text that can't be a public domain name. */
export function domainInvalid(): MedusaError {
  return new MedusaError(
    INVALID_DATA,
    "This isn't a domain name such as shop.example.com.",
    "tenant_domain.invalid"
  )
}

/** Thrown for a domain with letters that imitate another one's. */
export function domainLookalike(): MedusaError {
  return new MedusaError(
    INVALID_DATA,
    "This domain name mixes letters that look alike.",
    "tenant_domain.lookalike"
  )
}

/** Thrown for a domain under the platform's own. */
export function domainOfPlatform(): MedusaError {
  return new MedusaError(
    INVALID_DATA,
    "Addresses under the platform's own domain are given by the platform.",
    "tenant_domain.of_platform"
  )
}

/** Thrown when another store has proved that the domain is its own. */
export function domainTaken(): MedusaError {
  return new MedusaError(
    DUPLICATE_ERROR,
    "Another store already uses this domain.",
    "tenant_domain.taken"
  )
}

/** Thrown when the store has the domain already. */
export function domainExists(): MedusaError {
  return new MedusaError(
    DUPLICATE_ERROR,
    "The store already has this domain.",
    "tenant_domain.exists"
  )
}

/** Thrown when a store has as many domains as it may. */
export function domainLimit(limit: number): MedusaError {
  return new MedusaError(
    NOT_ALLOWED,
    `A store has at most ${limit} domains. Remove one first.`,
    "tenant_domain.limit_reached"
  )
}

/** Thrown for removing the subdomain, which every store keeps. */
export function domainRequired(): MedusaError {
  return new MedusaError(
    NOT_ALLOWED,
    "A store keeps its address on the platform.",
    "tenant_domain.required"
  )
}

/** Thrown when the store has no such domain. */
export function domainNotFound(): MedusaError {
  return new MedusaError(NOT_FOUND, "The store has no such domain.", "tenant_domain.not_found")
}

/** Thrown when an address names the platform, or nothing, where it should name a store. */
export function storeUnknown(): MedusaError {
  return new MedusaError(NOT_FOUND, "There is no store at this address.", "tenancy.unknown_store")
}

import { MedusaError } from "@medusajs/framework/utils"

/**
 * Thrown when work reaches the database without a tenant. It is a programmer's error: the work
 * should have been started with `runInTenant`, `withTenant` or one of the background wrappers.
 */
export function noContext(): MedusaError {
  return new MedusaError(
    MedusaError.Types.UNEXPECTED_STATE,
    "This work has no tenant: start it with runInTenant, withTenant or a background wrapper.",
    "tenancy.no_context"
  )
}

/** Thrown by a background engine for an envelope (event, job, step) that names no tenant. */
export function envelopeWithoutTenant(kind: string, name: string): MedusaError {
  return new MedusaError(
    MedusaError.Types.UNEXPECTED_STATE,
    `The ${kind} "${name}" carries no tenant and was refused.`,
    "tenancy.envelope_without_tenant"
  )
}

/** Thrown at boot and by `npm run check` when the database differs from what was declared. */
export class IsolationError extends Error {
  readonly code = "tenancy.isolation_not_applied"

  constructor(readonly findings: readonly string[]) {
    super(`The stores are not sealed off from each other:\n  - ${findings.join("\n  - ")}`)
    this.name = "IsolationError"
  }
}

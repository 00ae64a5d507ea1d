import { logger } from "@medusajs/framework"
import { currentTenant, runInTenant } from "./tenant-context"

/** Why one tenant's work enters another tenant, and on whose behalf. */
export type CrossingReason = { readonly reason: string; readonly actor: string }

/**
 * Enters one tenant for a write that starts elsewhere, such as an operator's. It is the only way
 * to cross tenants in a write, and each crossing leaves a line that says who and why.
 * @param tenantId the tenant to enter
 * @param why the reason, in words the merchant may read, and the actor
 */
export async function withTenant<Result>(
  tenantId: string,
  why: CrossingReason,
  work: () => Promise<Result>
): Promise<Result> {
  const from = currentTenant()
  if (from?.tenantId === tenantId) {
    return work()
  }
  logger.info(
    JSON.stringify({
      event: "tenancy.entered",
      from: from?.tenantId,
      tenant: tenantId,
      reason: why.reason,
      actor: why.actor,
      request_id: from?.requestId,
    })
  )
  const context = { tenantId, requestId: from?.requestId, actorId: why.actor }
  return runInTenant(context, work)
}

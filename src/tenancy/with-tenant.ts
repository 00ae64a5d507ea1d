import { logger } from "@medusajs/framework"
import { recordEvent } from "./audit-trail/record-event"
import { currentTenant, runInTenant } from "./tenant-context"
import { kernel } from "./with-tenancy"

/** Why one tenant's work enters another tenant, and on whose behalf. */
export type CrossingReason = { readonly reason: string; readonly actor: string }

/**
 * Enters one tenant for a write that starts elsewhere, such as an operator's. It is the only way
 * to cross tenants in a write. Each crossing leaves an event in the entered tenant's audit trail,
 * which its merchant can read, before the work begins; what the work writes has the same actor.
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
  const actor = from?.actor
    ? { ...from.actor, reason: why.reason }
    : { type: "system" as const, id: why.actor, reason: why.reason }
  return runInTenant({ tenantId, requestId: from?.requestId, actor }, async () => {
    const knex = kernel()?.knex
    // A migration has no kernel, and no merchant's store to enter.
    if (knex) {
      const target = { targetType: "tenant", targetId: tenantId }
      const about = { from: from?.tenantId }
      await recordEvent(knex, { action: "tenancy.entered", ...target, about })
    }
    return work()
  })
}

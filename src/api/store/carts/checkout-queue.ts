import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import pLimit from "p-limit"
import { requireTenant } from "../../../tenancy/tenant-context"
import { lacksStock } from "./missing-stock"

// A checkout is some hundred statements. More of them at once finish later, not sooner: in a rush
// on the last pieces all would run out of time together instead of the first ones succeeding.
const AT_ONCE_PER_STORE = 4

const queues = new Map<string, pLimit.Limit>()

function queueOf(tenantId: string): pLimit.Limit {
  const queue = queues.get(tenantId) ?? pLimit(AT_ONCE_PER_STORE)
  queues.set(tenantId, queue)
  return queue
}

function soldOut(): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "Some items are no longer in stock.",
    MedusaError.Codes.INSUFFICIENT_INVENTORY
  )
}

/**
 * Lets a few checkouts of a store run at once and the others wait their turn. Whoever finds the
 * stock gone when their turn comes is told at once.
 */
export async function checkoutQueue(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const { tenantId } = requireTenant()
  const queue = queueOf(tenantId)
  await queue(async () => {
    if (res.destroyed) {
      return
    }
    if (await lacksStock(req.scope, req.params.id)) {
      throw soldOut()
    }
    await new Promise<void>((resolve) => {
      res.once("close", resolve)
      next()
    })
  })
  if (queue.activeCount + queue.pendingCount === 0) {
    queues.delete(tenantId)
  }
}

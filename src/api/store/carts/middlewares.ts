import type { MiddlewareRoute } from "@medusajs/framework/http"
import { checkoutQueue } from "./checkout-queue"

/** What a cart passes on its way to becoming an order, after its Idempotency-Key. */
export const cartMiddlewares: MiddlewareRoute[] = [
  { method: ["POST"], matcher: "/store/carts/:id/complete", middlewares: [checkoutQueue] },
]

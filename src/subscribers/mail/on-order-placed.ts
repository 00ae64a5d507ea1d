import { tenantSubscriber } from "../../tenancy/background"
import { confirmOrderWorkflow } from "../../workflows/mail/confirm-order"

/** Confirms an order to the shopper. */
export default tenantSubscriber<{ id: string }>(async ({ event, container }) => {
  await confirmOrderWorkflow(container).run({ input: { order_id: event.data.id } })
})

export const config = { event: "order.placed" }

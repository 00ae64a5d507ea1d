import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  cancelOrderWorkflow,
  capturePaymentWorkflow,
  createOrderFulfillmentWorkflow,
  createOrderShipmentWorkflow,
  markOrderFulfillmentAsDeliveredWorkflow,
} from "@medusajs/medusa/core-flows"
import type { DemoOrderState } from "../../demo/store-data"

const way: readonly DemoOrderState[] = ["pending", "paid", "fulfilled", "shipped", "delivered"]

async function itemsOf(container: MedusaContainer, orderId: string) {
  const orders = container.resolve(Modules.ORDER)
  const { items = [] } = await orders.retrieveOrder(orderId, { relations: ["items"] })
  return items.map(({ id, quantity }) => ({ id, quantity }))
}

async function capture(container: MedusaContainer, orderId: string): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: links } = await query.graph({
    entity: "order_payment_collection",
    fields: ["payment_collection_id"],
    filters: { order_id: orderId },
  })
  const [collection] = await container
    .resolve(Modules.PAYMENT)
    .listPaymentCollections({ id: links[0].payment_collection_id }, { relations: ["payments"] })
  const payments = collection.payments ?? []
  for (const { id } of payments) {
    await capturePaymentWorkflow(container).run({ input: { payment_id: id } })
  }
}

/** Brings a new order to its state by the same workflows that the store's staff would use. */
export async function advanceOrder(
  container: MedusaContainer,
  orderId: string,
  state: DemoOrderState
): Promise<void> {
  if (state === "canceled") {
    await cancelOrderWorkflow(container).run({ input: { order_id: orderId } })
    return
  }
  const reached = way.indexOf(state)
  if (reached >= way.indexOf("paid")) {
    await capture(container, orderId)
  }
  if (reached < way.indexOf("fulfilled")) {
    return
  }
  const items = await itemsOf(container, orderId)
  const { result: fulfillment } = await createOrderFulfillmentWorkflow(container).run({
    input: { order_id: orderId, items },
  })
  if (reached >= way.indexOf("shipped")) {
    await createOrderShipmentWorkflow(container).run({
      input: { order_id: orderId, fulfillment_id: fulfillment.id, items },
    })
  }
  if (reached >= way.indexOf("delivered")) {
    await markOrderFulfillmentAsDeliveredWorkflow(container).run({
      input: { orderId, fulfillmentId: fulfillment.id },
    })
  }
}

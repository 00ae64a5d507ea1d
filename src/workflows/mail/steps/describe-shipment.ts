import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { MailInput } from "../../../modules/mail/envelope"
import { addressOf, languageOf, lineOf, type OrderFacts, readOrder } from "../order-facts"

type Parcels = { number: string; url: string | null }[]

async function orderOf(container: MedusaContainer, fulfillmentId: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_fulfillment",
    fields: ["order_id"],
    filters: { fulfillment_id: fulfillmentId },
  })
  return data[0] ? readOrder(container, data[0].order_id) : undefined
}

async function readShipment(container: MedusaContainer, id: string, order: OrderFacts) {
  const shipment = await container
    .resolve(Modules.FULFILLMENT)
    .retrieveFulfillment(id, { relations: ["items", "labels"] })
  const lines = new Map(order.items.map((line) => [line.id, line]))
  const items = shipment.items.map(({ title, quantity, line_item_id }) => {
    const line = lines.get(line_item_id ?? "")
    return line
      ? { ...lineOf(line), quantity: Number(quantity) }
      : { title, variant: null, quantity: Number(quantity) }
  })
  const parcels: Parcels = shipment.labels
    .filter(({ tracking_number }) => Boolean(tracking_number))
    .map(({ tracking_number, tracking_url }) => ({
      number: tracking_number,
      url: /^https?:\/\/\S+$/.test(tracking_url ?? "") ? tracking_url : null,
    }))
  return { items, parcels }
}

/** This step writes the mail that says what is on its way; none for an order without an address. */
export const describeShipmentStep = createStep(
  "describe-shipment",
  async ({ fulfillment_id }: { fulfillment_id: string }, { container }) => {
    const order = await orderOf(container, fulfillment_id)
    if (!order?.email) {
      return new StepResponse<MailInput | null>(null)
    }
    const locale = await languageOf(container, order)
    const mail: MailInput = {
      to: order.email,
      template: "order-shipped",
      locale,
      idempotency_key: `order-shipped:${fulfillment_id}`,
      data: {
        name: order.shipping_address?.first_name ?? "",
        order_number: String(order.display_id),
        ...(await readShipment(container, fulfillment_id, order)),
        address: addressOf(order, locale),
        url: null,
      },
    }
    return new StepResponse<MailInput | null>(mail)
  }
)

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { MailInput } from "../../../modules/mail/envelope"
import { addressOf, decimal, languageOf, lineOf, readOrder } from "../order-facts"

/** This step writes the mail that confirms an order; none for an order without an address. */
export const describePlacedOrderStep = createStep(
  "describe-placed-order",
  async ({ order_id }: { order_id: string }, { container }) => {
    const order = await readOrder(container, order_id)
    if (!order?.email) {
      return new StepResponse<MailInput | null>(null)
    }
    const locale = await languageOf(container, order)
    const mail: MailInput = {
      to: order.email,
      template: "order-placed",
      locale,
      idempotency_key: `order-placed:${order.id}`,
      data: {
        name: order.shipping_address?.first_name ?? "",
        order_number: String(order.display_id),
        placed_at: new Date(order.created_at).toISOString(),
        currency_code: order.currency_code,
        items: order.items.map((line) => ({
          ...lineOf(line),
          total: decimal(line.original_total),
        })),
        item_total: decimal(order.original_item_total),
        discount_total: decimal(order.discount_total),
        shipping_total: decimal(order.original_shipping_total),
        tax_total: decimal(order.tax_total),
        total: decimal(order.total),
        shipping_method: order.shipping_methods?.[0]?.name ?? null,
        address: addressOf(order, locale),
        // The shop shows an order only in the browser that placed it.
        url: null,
      },
    }
    return new StepResponse<MailInput | null>(mail)
  }
)

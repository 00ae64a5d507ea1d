import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  addShippingMethodToCartWorkflow,
  completeCartWorkflow,
  createCartWorkflow,
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { DemoOrder, DemoStore } from "../../demo/store-data"
import { addressOf } from "./customers"
import { advanceOrder } from "./order-progress"
import type { StoreParts } from "./store-parts"

const PAYMENT_PROVIDER = "pp_system_default"

type Counter = {
  store: DemoStore
  parts: StoreParts
  customers: Map<string, string>
  variants: Map<string, string>
}

async function fillCart(container: MedusaContainer, order: DemoOrder, at: Counter) {
  const customer = at.store.customers.find(({ email }) => email === order.customer)
  if (!customer) {
    throw new Error(`The demo order names an unknown customer: ${order.customer}`)
  }
  const address = addressOf(customer)
  const { result: cart } = await createCartWorkflow(container).run({
    input: {
      region_id: at.parts.regionId,
      sales_channel_id: at.parts.salesChannelId,
      customer_id: at.customers.get(order.customer),
      email: order.customer,
      currency_code: "sar",
      shipping_address: address,
      billing_address: address,
      items: order.lines.map(({ sku, quantity }) => ({
        variant_id: at.variants.get(sku),
        quantity,
      })),
    },
  })
  const options = [{ id: at.parts.shippingOptions[order.shipping] }]
  await addShippingMethodToCartWorkflow(container).run({ input: { cart_id: cart.id, options } })
  return cart.id
}

async function preparePayment(container: MedusaContainer, cartId: string): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  await createPaymentCollectionForCartWorkflow(container).run({ input: { cart_id: cartId } })
  const { data } = await query.graph({
    entity: "cart_payment_collection",
    fields: ["payment_collection_id"],
    filters: { cart_id: cartId },
  })
  const payment_collection_id = data[0].payment_collection_id
  const input = { payment_collection_id, provider_id: PAYMENT_PROVIDER }
  await createPaymentSessionsWorkflow(container).run({ input })
}

async function variantIds(container: MedusaContainer, store: DemoStore) {
  const skus = store.orders.flatMap(({ lines }) => lines.map(({ sku }) => sku))
  const variants = await container
    .resolve(Modules.PRODUCT)
    .listProductVariants({ sku: skus }, { select: ["id", "sku"], take: skus.length })
  const ids = new Map(variants.map(({ id, sku }) => [sku ?? "", id]))
  const unknown = skus.filter((sku) => !ids.has(sku))
  if (unknown.length > 0) {
    throw new Error(`Demo orders name unknown SKUs: ${unknown.join(", ")}`)
  }
  return ids
}

/** Lets the shoppers order what they came for, and brings each order to its state. */
export async function addOrders(
  container: MedusaContainer,
  store: DemoStore,
  parts: StoreParts,
  customers: Map<string, string>
): Promise<void> {
  const [, made] = await container
    .resolve(Modules.ORDER)
    .listAndCountOrders({}, { select: ["id"], take: 1 })
  const missing = store.orders.slice(made)
  if (missing.length === 0) {
    return
  }
  const counter = { store, parts, customers, variants: await variantIds(container, store) }
  for (const order of missing) {
    const cartId = await fillCart(container, order, counter)
    await preparePayment(container, cartId)
    const { result } = await completeCartWorkflow(container).run({ input: { id: cartId } })
    await advanceOrder(container, result.id, order.state)
  }
}

import type { ApiClient } from "../../client"
import { completeCart, readyCart } from "../../factories/cart"
import { logIn, type TestStore } from "../../factories/store"
import type { Made, Maker } from "./maker"

const PASSWORD = "a-long-password-3"

/** Registers a shopper who then is logged in. */
export async function registerShopper(store: TestStore, email: string): Promise<ApiClient> {
  const account = { email, password: PASSWORD }
  const path = "/auth/customer/emailpass/register"
  const { body } = await store.shopper.post<{ token: string }>(path, { body: account })
  const newcomer = store.shopper.with({ authorization: `Bearer ${body.token}` })
  const made = await newcomer.post("/store/customers", { body: { email, first_name: email } })
  if (made.status !== 200) {
    throw new Error(`${email} could not register: ${made.status} ${made.text}`)
  }
  return logIn(store.shopper, email, PASSWORD, "customer")
}

async function order(store: TestStore, shopper: ApiClient, variantId: string, email: string) {
  const cartId = await readyCart(store, variantId, { shopper, email })
  const { body, text } = await completeCart(shopper, cartId)
  if (body.type !== "order") {
    throw new Error(`The cart could not be completed: ${text}`)
  }
  return body.order.id
}

async function ship(maker: Maker, orderId: string): Promise<string> {
  const { items } = await maker.get<{ items: Made[] }>("order", `/admin/orders/${orderId}`)
  const lines = [{ id: items[0].id, quantity: 1 }]
  const path = `/admin/orders/${orderId}/fulfillments`
  const shipped = await maker.make("order", `${path}?fields=id,*fulfillments`, { items: lines })
  const [{ id }] = shipped.fulfillments as Made[]
  await maker.post(`${path}/${id}/shipments`, { items: lines, labels: [] })
  await maker.post(`${path}/${id}/mark-as-delivered`, {})
  return items[0].id
}

/** Orders in many states and a cart that is still open; gives their shopper. */
export async function addSales(
  maker: Maker,
  store: TestStore,
  variantId: string
): Promise<ApiClient> {
  const { marker } = maker
  const email = `shopper@${marker}.example`
  const shopper = await registerShopper(store, email)
  await shopper.post("/store/customers/me/addresses", {
    body: { first_name: marker, address_1: marker, city: "الرياض", country_code: "sa" },
  })
  const orders: string[] = []
  for (let count = 0; count < 6; count += 1) {
    orders.push(await order(store, shopper, variantId, email))
  }
  const [returned, claimed, exchanged, edited, plain] = orders
  const lines = new Map<string, string>()
  for (const orderId of [returned, claimed, exchanged]) {
    lines.set(orderId, await ship(maker, orderId))
  }
  const path = `/admin/orders/${plain}?fields=id,*payment_collections.payments`
  const paid = await maker.get<{ payment_collections: { payments: Made[] }[] }>("order", path)
  await maker.post(`/admin/payments/${paid.payment_collections[0].payments[0].id}/capture`, {})
  const back = await maker.make("return", "/admin/returns", { order_id: returned })
  const items = (orderId: string) => [{ id: lines.get(orderId), quantity: 1 }]
  await maker.post(`/admin/returns/${back.id}/request-items`, { items: items(returned) })
  await maker.post(`/admin/returns/${back.id}/request`, {})
  const claim = await maker.make("claim", "/admin/claims", { order_id: claimed, type: "refund" })
  await maker.post(`/admin/claims/${claim.id}/inbound/items`, { items: items(claimed) })
  const swap = await maker.make("exchange", "/admin/exchanges", { order_id: exchanged })
  await maker.post(`/admin/exchanges/${swap.id}/inbound/items`, { items: items(exchanged) })
  await maker.post("/admin/order-edits", { order_id: edited })
  const more = { items: [{ variant_id: variantId, quantity: 1 }] }
  await maker.post(`/admin/order-edits/${edited}/items`, more)
  const draft = { email, region_id: store.regionId, sales_channel_id: store.salesChannelId }
  const made = await maker.make("draft_order", "/admin/draft-orders", { ...draft, ...more })
  await maker.post(`/admin/draft-orders/${made.id}/edit`, {})
  await readyCart(store, variantId, { shopper, email })
  return shopper
}

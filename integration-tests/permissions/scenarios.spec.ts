import { client, type ApiClient } from "../client"
import { completeCart, readyCart } from "../factories/cart"
import { addMember } from "../factories/member"
import { createProduct } from "../factories/product"
import { provisionStore } from "../factories/store"

type Order = { order: { items: { id: string }[]; fulfillments: { id: string }[] } }
type Me = { permissions: string[] }

async function done(answer: ReturnType<ApiClient["post"]>): Promise<void> {
  const { status, text } = await answer
  expect([status, text]).toEqual([200, expect.any(String)])
}

/** What the caller may do of all that is about money and the store's plan. */
async function moneyOf(who: ApiClient): Promise<string[]> {
  const { body } = await who.get<Me>("/admin/access/me")
  return body.permissions.filter((name) => /^(billing|wallet|plugins|payments)\./.test(name))
}

describe("2.4 A: staff can fulfil orders but cannot manage billing", () => {
  it("sees orders, ships one, and is refused money, plan and plugins", async () => {
    const store = await provisionStore()
    const place = { staff: store.staff, anonymous: client({ host: store.host }) }
    const { variantId } = await createProduct(store)
    const cart = await readyCart(store, variantId)
    const bought = await completeCart(store.shopper, cart)
    const orderId = bought.body.type === "order" ? bought.body.order.id : ""
    const { client: staff } = await addMember(place, "warehouse")

    expect((await staff.get("/admin/orders")).status).toBe(200)
    const path = `/admin/orders/${orderId}`
    const { order } = (await staff.get<Order>(path)).body
    const items = order.items.map(({ id }) => ({ id, quantity: 1 }))
    await done(staff.post(`${path}/fulfillments`, { body: { items } }))
    const packed = await staff.get<Order>(`${path}?fields=id,*fulfillments`)
    const [{ id }] = packed.body.order.fulfillments
    const shipment = { body: { items, labels: [] } }
    await done(staff.post(`${path}/fulfillments/${id}/shipments`, shipment))
    await done(staff.post(`${path}/fulfillments/${id}/mark-as-delivered`, { body: {} }))

    expect(await moneyOf(staff)).toEqual([])
    expect(await moneyOf(store.staff)).toContain("billing.edit")
    const refused = [
      await staff.get("/admin/payments"),
      await staff.post("/admin/payments/pay_none/refund", { body: {} }),
      await staff.post(`${path}/cancel`),
      await staff.post(`${path}/credit-lines`, { body: {} }),
      await staff.post("/admin/store-profile", { body: {} }),
    ]
    const codes = refused.map(({ status, body }) => [status, body.code])
    expect(codes).toEqual(refused.map(() => [403, "access.not_permitted"]))
  })

  it("does not reach another store by guessing ids", async () => {
    const [mine, other] = await Promise.all([provisionStore(), provisionStore()])
    const { variantId } = await createProduct(other)
    const cart = await readyCart(other, variantId)
    const bought = await completeCart(other.shopper, cart)
    const orderId = bought.body.type === "order" ? bought.body.order.id : ""
    const place = { staff: mine.staff, anonymous: client({ host: mine.host }) }
    const { client: staff } = await addMember(place, "warehouse")
    expect((await staff.get(`/admin/orders/${orderId}`)).status).toBe(404)
    const there = client({ host: other.host }, staff.headers)
    expect((await there.get(`/admin/orders/${orderId}`)).status).toBe(401)
  })
})

import { completeCart, readyCart } from "../factories/cart"
import { createProduct, type TestProduct } from "../factories/product"
import { operator, provisionStore, type TestStore } from "../factories/store"
import { inviteColleague } from "../isolation/rich-store/colleague"
import { eventsOf, type ShownEvent } from "./trail"

let store: TestStore
let product: TestProduct

beforeAll(async () => {
  store = await provisionStore()
  product = await createProduct(store)
})

/** Sends a change as the owner; a refusal fails the test. */
async function change<Body>(path: string, body: object = {}): Promise<Body> {
  const answer = await store.staff.post<Body>(path, { body })
  if (answer.status !== 200) {
    throw new Error(`${path}: ${answer.status} ${answer.text}`)
  }
  return answer.body
}

async function latest(query: string): Promise<ShownEvent> {
  const [event] = await eventsOf(store.staff, query)
  return event
}

const byOwner = () => ({ actor_type: "user", actor_id: store.owner.id })

async function placedOrder(): Promise<{ id: string; paymentId: string }> {
  const cart = await readyCart(store, product.variantId)
  const { body } = await completeCart(store.shopper, cart)
  if (body.type !== "order") {
    throw new Error("The cart could not be completed.")
  }
  const path = `/admin/orders/${body.order.id}?fields=id,payment_collections.payments.id`
  const shown = await store.staff.get<{
    order: { payment_collections: { payments: { id: string }[] }[] }
  }>(path)
  const [collection] = shown.body.order.payment_collections
  return { id: body.order.id, paymentId: collection.payments[0].id }
}

it("opening a store is one event, of the operator", async () => {
  const fresh = await provisionStore()
  const events = await eventsOf(fresh.staff)
  expect(events.map(({ action }) => action)).toEqual(["login.succeeded", "tenant.provisioned"])
  expect(events[1]).toMatchObject({ actor_type: "operator", target_id: fresh.id })
})

describe("log-ins", () => {
  it("of staff, by whom and from where", async () => {
    expect(await latest("action=login.succeeded")).toMatchObject({
      ...byOwner(),
      target_id: store.owner.id,
      address: "127.0.0.1",
      about: { provider: "emailpass", email: `o***@${store.slug}.example` },
    })
  })

  it("that failed, without the address that was tried", async () => {
    const body = { email: `mallory@${store.slug}.example`, password: "a-wrong-password" }
    const answer = await store.shopper.post("/auth/user/emailpass", { body })
    expect(answer.status).toBe(401)
    const event = await latest("action=login.failed")
    expect(event).toMatchObject({ actor_id: null, address: "127.0.0.1" })
    expect(event.request_id).toBe(answer.headers["x-request-id"])
    expect(JSON.stringify(event)).not.toMatch(/mallory|wrong-password/)
  })
})

it("keys: made, used and revoked, and never their secret", async () => {
  type Key = { api_key: { id: string; token: string } }
  const { api_key } = await change<Key>("/admin/api-keys", { title: "ERP", type: "secret" })
  expect(await latest("action=api_key.created")).toMatchObject({
    ...byOwner(),
    target_id: api_key.id,
    after: { title: "ERP", type: "secret" },
  })
  const key = store.shopper.with({
    authorization: `Basic ${Buffer.from(`${api_key.token}:`).toString("base64")}`,
  })
  const renamed = await key.post(`/admin/regions/${store.regionId}`, { body: { name: "ERP" } })
  // A key may be given no permission at all: then it has changed nothing either.
  const [byKey] = await eventsOf(store.staff, "actor_type=api_key")
  expect(byKey?.actor_id).toBe(renamed.status === 200 ? api_key.id : undefined)
  await change(`/admin/api-keys/${api_key.id}/revoke`)
  expect(await latest("action=api_key.revoked")).toMatchObject({ target_id: api_key.id })
  const all = JSON.stringify(await eventsOf(store.staff, "target_type=api_key"))
  expect(all).not.toContain(api_key.token)
})

describe("settings", () => {
  it("of a region, with what changed and nothing else", async () => {
    await change(`/admin/regions/${store.regionId}`, { name: "الخليج" })
    const event = await latest(`action=region.updated`)
    expect(event).toMatchObject({ ...byOwner(), target_id: store.regionId })
    expect(Object.keys(event.before ?? {})).toEqual(["name"])
    expect(event.after).toEqual({ name: "الخليج" })
  })

  it("of the store's profile, its contact masked", async () => {
    await change("/admin/store-profile", { contact_email: "omar@noor.example" })
    expect(await latest("action=tenant.updated")).toMatchObject({
      ...byOwner(),
      after: { contact_email: "o***@noor.example" },
    })
  })

  it("of a tax rate and a promotion", async () => {
    type Regions = { tax_regions: { id: string }[] }
    const { body } = await store.staff.get<Regions>("/admin/tax-regions")
    const rate = { name: "VAT", code: "vat", rate: 5, tax_region_id: body.tax_regions[0].id }
    await change("/admin/tax-rates", rate)
    expect(await latest("action=tax_rate")).toMatchObject({ after: { rate: 5, code: "vat" } })
    const application_method = { type: "percentage", target_type: "order", value: 10 }
    await change("/admin/promotions", { code: "EID10", type: "standard", application_method })
    expect(await latest("action=promotion")).toMatchObject({ after: { code: "EID10" } })
    expect(await latest("action=promotion_value")).toMatchObject({ after: { value: 10 } })
  })
})

describe("prices and stock by hand", () => {
  it("a price, before and after", async () => {
    const path = `/admin/products/${product.id}/variants/${product.variantId}`
    await change(path, { prices: [{ currency_code: "sar", amount: 99 }] })
    const [event] = await eventsOf(store.staff, "target_type=price")
    expect(event).toMatchObject({ ...byOwner(), after: { amount: 99 } })
    expect(event.about).toMatchObject({ currency_code: "sar" })
  })

  it("a level of stock, and no reservation by an order", async () => {
    const path = `/admin/inventory-items/${product.inventoryItemId}/location-levels`
    await change(`${path}/${store.stockLocationId}`, { stocked_quantity: 7 })
    expect(await latest("action=inventory_level.updated")).toMatchObject({
      before: { stocked_quantity: 10 },
      after: { stocked_quantity: 7 },
      about: { inventory_item_id: product.inventoryItemId, location_id: store.stockLocationId },
    })
    await placedOrder()
    const events = await eventsOf(store.staff, "action=inventory_level.updated")
    expect(events).toHaveLength(1)
  })
})

describe("orders and their money", () => {
  it("captured, refunded and completed", async () => {
    const { id, paymentId } = await placedOrder()
    await change(`/admin/payments/${paymentId}/capture`)
    expect(await latest("action=payment.captured")).toMatchObject({
      ...byOwner(),
      target_id: paymentId,
    })
    await change(`/admin/payments/${paymentId}/refund`, { amount: 10 })
    expect(await latest("action=payment.refunded")).toMatchObject({
      ...byOwner(),
      target_id: paymentId,
      after: { amount: 10 },
    })
    await change(`/admin/orders/${id}/complete`)
    expect(await latest(`action=order.completed`)).toMatchObject({ ...byOwner(), target_id: id })
  })

  it("canceled", async () => {
    const { id } = await placedOrder()
    await change(`/admin/orders/${id}/cancel`)
    expect(await latest("action=order.canceled")).toMatchObject({
      ...byOwner(),
      target_id: id,
      before: { status: "pending" },
      after: { status: "canceled" },
    })
  })
})

it("members: invited, joined and removed, their addresses masked", async () => {
  const colleague = await inviteColleague(store)
  const me = await colleague.get<{ user: { id: string } }>("/admin/users/me")
  expect(await latest("action=invite.created")).toMatchObject({
    ...byOwner(),
    after: { email: `c***@${store.slug}.example` },
  })
  expect(await latest("action=user.created")).toMatchObject({ target_id: me.body.user.id })
  expect((await store.staff.delete(`/admin/users/${me.body.user.id}`)).status).toBe(200)
  expect(await latest("action=user.removed")).toMatchObject({
    ...byOwner(),
    target_id: me.body.user.id,
  })
})

it("what the platform does to the store, and why", async () => {
  const platform = await operator()
  const reason = "Two complaints in a day"
  await platform.post(`/platform/tenants/${store.id}/suspend`, { body: { reason } })
  await platform.post(`/platform/tenants/${store.id}/activate`, { body: {} })
  expect(await latest("action=tenant.suspended")).toMatchObject({
    actor_type: "operator",
    reason,
    after: { status: "suspended" },
  })
  expect(await latest("action=tenant.activated")).toMatchObject({ actor_type: "operator" })
})

it("exports, before a row leaves", async () => {
  const answer = await store.staff.get("/admin/audit-events/export?action=tenant.suspended")
  expect(answer.status).toBe(200)
  expect(answer.text).toContain("Two complaints in a day")
  expect(await latest("action=data.exported")).toMatchObject({
    ...byOwner(),
    target_type: "audit_event",
    about: { filtered_by: ["action"] },
  })
  await store.staff.post("/admin/orders/export", { body: {} })
  expect(await latest("action=data.exported")).toMatchObject({ target_type: "order" })
})

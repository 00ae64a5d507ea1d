import { eventsOf } from "../../audit/trail"
import type { ApiClient } from "../../client"
import { completeCart, readyCart } from "../../factories/cart"
import { createProduct } from "../../factories/product"
import { provisionStore, type TestStore } from "../../factories/store"
import { ASKED, enter, granted, supportOperator, type Grant } from "../../factories/support"

const CUSTOMER = {
  email: "sara.q@example.sa",
  phone: "+966512345678",
  first_name: "Sara",
  last_name: "Al-Qahtani",
}

type Contact = {
  contact: { email: string; phone: string | null; addresses: { lines: string[] }[] }
}

let store: TestStore
let operatorId: string
let support: ApiClient
let grant: Grant
let inside: ApiClient
let customerId: string
let orderId: string
let orderEmail: string
let stockId: string

const reveal = (who: ApiClient, entity: string, id: string) =>
  who.post<Contact & { code?: string }>("/admin/break-glass/reveals", { body: { entity, id } })

beforeAll(async () => {
  store = await provisionStore()
  const { variantId, inventoryItemId } = await createProduct(store)
  stockId = inventoryItemId
  const bought = await completeCart(store.shopper, await readyCart(store, variantId))
  orderId = bought.body.type === "order" ? bought.body.order.id : ""
  const order = await store.staff.get<{ order: { email: string } }>(
    `/admin/orders/${orderId}?fields=email`
  )
  orderEmail = order.body.order.email
  const made = await store.staff.post<{ customer: { id: string } }>("/admin/customers", {
    body: CUSTOMER,
  })
  customerId = made.body.customer.id
  const who = await supportOperator()
  ;[operatorId, support] = [who.id, who.client]
  grant = await granted(support, store, { access: "write" })
  await store.staff.post(`/admin/break-glass/grants/${grant.id}/consent`)
  inside = await enter(support, store, grant)
})

it("masks how people are reached, in every answer", async () => {
  const paths = [
    "/admin/orders?fields=*shipping_address,*customer,email",
    `/admin/orders/${orderId}?fields=email,*shipping_address,*billing_address,*customer`,
    "/admin/customers",
    `/admin/customers/${customerId}`,
    "/admin/staff",
    "/admin/users",
  ]
  for (const path of paths) {
    const { status, text } = await inside.get(path)
    expect([path, status]).toEqual([path, 200])
    const secrets = [CUSTOMER.email, CUSTOMER.phone, CUSTOMER.last_name, orderEmail]
    for (const secret of [...secrets, store.owner.email]) {
      expect([path, text.includes(secret)]).toEqual([path, false])
    }
  }
  const changed = await inside.post(`/admin/orders/${orderId}`, { body: { metadata: { seen: 1 } } })
  expect([changed.status, changed.text.includes(orderEmail)]).toEqual([200, false])
})

it("doesn't save the stars in the place of what they hide", async () => {
  const body = { email: "***" }
  const { status, body: refused } = await inside.post(`/admin/orders/${orderId}`, { body })
  expect([status, refused.code]).toEqual([400, "access.masked_value"])
})

it("reveals one record at a time, each in the store's trail", async () => {
  const order = await reveal(inside, "order", orderId)
  expect(order.body.contact.email).toBe(orderEmail)
  expect(order.body.contact.addresses.length).toBeGreaterThan(0)
  const customer = await reveal(inside, "customer", customerId)
  expect(customer.body.contact).toMatchObject({
    name: "Sara Al-Qahtani",
    email: CUSTOMER.email,
    phone: CUSTOMER.phone,
  })
  const missing = await reveal(inside, "customer", "cus_nobody")
  expect([missing.status, missing.body.code]).toEqual([404, "resource.not_found"])
  const events = await eventsOf(store.staff, "action=break_glass.revealed")
  expect(events.map((one) => [one.actor_type, one.actor_id, one.target_id])).toEqual([
    ["operator", operatorId, "cus_nobody"],
    ["operator", operatorId, customerId],
    ["operator", operatorId, orderId],
  ])
  expect(JSON.stringify(events)).not.toContain(CUSTOMER.email)
})

it("reveals nothing of another store, and nothing to the staff", async () => {
  const other = await provisionStore()
  const theirs = await other.staff.post<{ customer: { id: string } }>("/admin/customers", {
    body: { email: "other@example.sa" },
  })
  expect((await reveal(inside, "customer", theirs.body.customer.id)).status).toBe(404)
  const own = await reveal(store.staff, "customer", customerId)
  expect([own.status, own.body.code]).toEqual([403, "access.not_permitted"])
  for (const body of [{}, { entity: "user", id: "x" }, { entity: "order", id: ["a", "b"] }]) {
    expect((await inside.post("/admin/break-glass/reveals", { body })).status).toBe(400)
  }
})

it("writes all of it into the store's own trail", async () => {
  const level = `/admin/inventory-items/${stockId}/location-levels/${store.stockLocationId}`
  const counted = await inside.post(level, { body: { stocked_quantity: 12 } })
  expect(counted.status).toBe(200)
  await support.post(`/platform/tenants/${store.id}/break-glass/${grant.id}/end`)
  const why = `${ASKED.ticket}: ${ASKED.reason}`
  const events = (await eventsOf(store.staff, `actor_id=${operatorId}`)).reverse()
  const [entered, requested] = events
  expect(entered).toMatchObject({ action: "tenancy.entered", reason: why })
  expect(requested).toMatchObject({
    action: "break_glass.requested",
    actor_type: "operator",
    target_id: grant.id,
    reason: ASKED.reason,
    about: { ticket: ASKED.ticket, access: "write", minutes: ASKED.minutes },
  })
  const seen = events.map(({ action }) => action)
  expect(seen).toEqual(
    expect.arrayContaining(["break_glass.entered", "break_glass.revealed", "break_glass.ended"])
  )
  const change = events.find(({ action }) => action === "inventory_level.updated")
  expect(change).toMatchObject({ reason: why, on_behalf_of: `break_glass:${grant.id}` })
  const [started] = await eventsOf(store.staff, "action=break_glass.started")
  expect(started).toMatchObject({ actor_type: "user", actor_id: store.owner.id })
})

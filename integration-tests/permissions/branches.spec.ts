import { client, type ApiClient } from "../client"
import { completeCart, readyCart } from "../factories/cart"
import { addMember } from "../factories/member"
import { createProduct, type TestProduct } from "../factories/product"
import { provisionStore, type TestStore } from "../factories/store"

type Row = { id: string }
type Level = { location_id: string; stocked_quantity: number }
type Item = { location_levels: Level[]; stocked_quantity: number }

let store: TestStore
let place: { staff: ApiClient; anonymous: ApiClient }
let product: TestProduct
let orderId: string
let other: { locationId: string; channelId: string }
let here: ApiClient
let elsewhere: ApiClient

const NOT_PERMITTED = [403, "access.not_permitted"]
const codeOf = ({ status, body }: { status: number; body: Record<string, unknown> }) => [
  status,
  body.code,
]
const idsOf = (rows: Row[]) => rows.map(({ id }) => id)

async function make(path: string, key: string, body: object): Promise<string> {
  const answer = await store.staff.post<Record<string, Row>>(path, { body })
  expect(answer.status).toBe(200)
  return answer.body[key].id
}

beforeAll(async () => {
  store = await provisionStore()
  place = { staff: store.staff, anonymous: client({ host: store.host }) }
  product = await createProduct(store, { stock: 10 })
  const cart = await readyCart(store, product.variantId)
  const { body } = await completeCart(store.shopper, cart)
  orderId = body.type === "order" ? body.order.id : ""
  other = {
    locationId: await make("/admin/stock-locations", "stock_location", { name: "جدة" }),
    channelId: await make("/admin/sales-channels", "sales_channel", { name: "جدة" }),
  }
  const levels = `/admin/inventory-items/${product.inventoryItemId}/location-levels`
  const level = { location_id: other.locationId, stocked_quantity: 7 }
  expect((await store.staff.post(levels, { body: level })).status).toBe(200)
  const ours = { location_ids: [store.stockLocationId], sales_channel_ids: [store.salesChannelId] }
  const theirs = { location_ids: [other.locationId], sales_channel_ids: [other.channelId] }
  here = (await addMember(place, "branch_manager", ours)).client
  elsewhere = (await addMember(place, "branch_manager", theirs)).client
})

describe("orders", () => {
  it("are listed only for the channels of the branch, whatever is asked for", async () => {
    const list = async (who: ApiClient, query = "") =>
      (await who.get<{ orders: Row[]; count: number }>(`/admin/orders${query}`)).body
    expect(idsOf((await list(here)).orders)).toEqual([orderId])
    expect(await list(elsewhere)).toMatchObject({ orders: [], count: 0 })
    const asked = `?sales_channel_id[]=${store.salesChannelId}`
    expect(await list(elsewhere, asked)).toMatchObject({ orders: [], count: 0 })
  })

  it("of another branch are as missing as those that never were", async () => {
    expect((await here.get(`/admin/orders/${orderId}`)).status).toBe(200)
    for (const path of ["", "/changes", "/preview", "/line-items"]) {
      const hidden = await elsewhere.get(`/admin/orders/${orderId}${path}`)
      const missing = await elsewhere.get(`/admin/orders/order_none${path}`)
      expect(codeOf(hidden)).toEqual([404, "resource.not_found"])
      expect({ ...hidden.body, request_id: "" }).toEqual({ ...missing.body, request_id: "" })
    }
    const changed = await elsewhere.post(`/admin/orders/${orderId}/cancel`)
    expect(changed.status).toBe(404)
  })

  it("don't come along with the customers", async () => {
    const { body } = await here.get<{ customers: { orders?: Row[] }[] }>(
      "/admin/customers?fields=id,*orders"
    )
    expect(body.customers.flatMap(({ orders }) => orders ?? [])).toEqual([])
  })
})

describe("stock", () => {
  it("is counted at the places of the branch only", async () => {
    const path = `/admin/inventory-items/${product.inventoryItemId}`
    const { body } = await elsewhere.get<{ inventory_item: Item }>(path)
    const { location_levels, stocked_quantity } = body.inventory_item
    expect(location_levels.map(({ location_id }) => location_id)).toEqual([other.locationId])
    expect(stocked_quantity).toBe(7)
    const list = await here.get<{ inventory_items: Item[] }>("/admin/inventory-items")
    expect(list.body.inventory_items).toHaveLength(1)
    expect(list.body.inventory_items[0].stocked_quantity).toBe(10)
    const levels = await here.get<{ inventory_levels: Level[] }>(`${path}/location-levels`)
    const places = levels.body.inventory_levels.map(({ location_id }) => location_id)
    expect(places).toEqual([store.stockLocationId])
  })

  it("doesn't come along with the products", async () => {
    const fields = "id,variants.id,variants.inventory_items.inventory.location_levels.*"
    const answer = await here.get(`/admin/products?fields=${fields}`)
    expect(answer.status).toBe(200)
    expect(answer.text).toContain(store.stockLocationId)
    expect(answer.text).not.toContain(other.locationId)
  })

  it("is changed at the places of the branch only", async () => {
    const path = `/admin/inventory-items/${product.inventoryItemId}/location-levels`
    const body = { stocked_quantity: 9 }
    expect((await here.post(`${path}/${store.stockLocationId}`, { body })).status).toBe(200)
    expect((await here.post(`${path}/${other.locationId}`, { body })).status).toBe(404)
    const batch = { update: [{ location_id: other.locationId, stocked_quantity: 1 }] }
    expect(codeOf(await here.post(`${path}/batch`, { body: batch }))).toEqual(NOT_PERMITTED)
  })
})

describe("places and reservations", () => {
  it("are those of the branch", async () => {
    const list = await here.get<{ stock_locations: Row[] }>("/admin/stock-locations")
    expect(idsOf(list.body.stock_locations)).toEqual([store.stockLocationId])
    const channels = await here.get<{ sales_channels: Row[] }>("/admin/sales-channels")
    expect(idsOf(channels.body.sales_channels)).toEqual([store.salesChannelId])
    expect((await here.get(`/admin/stock-locations/${other.locationId}`)).status).toBe(404)
    type Reservations = { reservations: (Row & { location_id: string })[] }
    const all = (await here.get<Reservations>("/admin/reservations")).body.reservations
    expect(all).toHaveLength(1)
    const none = (await elsewhere.get<Reservations>("/admin/reservations")).body.reservations
    expect(none).toEqual([])
    expect((await elsewhere.get(`/admin/reservations/${all[0].id}`)).status).toBe(404)
    const body = {
      location_id: other.locationId,
      inventory_item_id: product.inventoryItemId,
      quantity: 1,
    }
    expect(codeOf(await here.post("/admin/reservations", { body }))).toEqual(NOT_PERMITTED)
  })

  it("are refused where rows can't be told apart by branch", async () => {
    expect(codeOf(await here.get("/admin/draft-orders"))).toEqual(NOT_PERMITTED)
    expect(codeOf(await here.get("/admin/returns"))).toEqual(NOT_PERMITTED)
  })
})

it("nobody is sent to a branch that the store doesn't have", async () => {
  const { id } = await addMember(place)
  const body = { role: "cashier", location_ids: ["sloc_none"] }
  const answer = await store.staff.post(`/admin/staff/${id}/role`, { body })
  expect(codeOf(answer)).toEqual([400, "access.branch_unknown"])
})

it("shows how customers are reached only to those who may see it", async () => {
  const viewer = (await addMember(place, "viewer")).client
  const support = (await addMember(place, "support")).client
  const path = `/admin/orders/${orderId}?fields=id,email,*shipping_address,*customer`
  const contact = [/sara@example\.sa/, /\+966512345678/, /2929/, /12211/]
  const seen = (await support.get(path)).text
  const masked = (await viewer.get(path)).text
  expect(contact.map((one) => one.test(seen))).toEqual([true, true, true, true])
  expect(contact.map((one) => one.test(masked))).toEqual([false, false, false, false])
  expect(masked).toContain("الرياض")
  for (const list of ["/admin/orders", "/admin/customers"]) {
    const { status, text } = await viewer.get(list)
    expect([status, contact.some((one) => one.test(text))]).toEqual([200, false])
  }
})

it("lets nobody read by a relation what they may not read by its route", async () => {
  const editor = (await addMember(place, "editor")).client
  expect(codeOf(await editor.get("/admin/orders"))).toEqual(NOT_PERMITTED)
  const path = "/admin/regions?fields=id,*orders"
  expect((await store.staff.get(path)).text).toContain(orderId)
  expect((await editor.get(path)).text).not.toContain(orderId)
})

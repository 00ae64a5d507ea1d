import { Client } from "pg"
import { completeCart, readyCart } from "../../factories/cart"
import { createProduct, type TestProduct } from "../../factories/product"
import { provisionStore, type TestStore } from "../../factories/store"
import { stack } from "../../stack"

let store: TestStore
let product: TestProduct

beforeAll(async () => {
  store = await provisionStore()
  product = await createProduct(store, { stock: 1000 })
})

async function orderCount(): Promise<number> {
  const { body } = await store.staff.get<{ count: number }>("/admin/orders?limit=1")
  return body.count
}

it("makes one order of 100 identical requests, and says the same to all", async () => {
  const before = await orderCount()
  const cart = await readyCart(store, product.variantId)
  const answers = await Promise.all(
    Array.from({ length: 100 }, () => completeCart(store.shopper, cart, "one-of-a-hundred"))
  )
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
  const replayed = answers.filter(({ headers }) => headers["idempotency-replayed"] === "true")
  expect(replayed).toHaveLength(99)
  expect(await orderCount()).toBe(before + 1)
})

it("repeats the answer later, and refuses another payload", async () => {
  const cart = await readyCart(store, product.variantId)
  const first = await completeCart(store.shopper, cart, "later")
  const again = await completeCart(store.shopper, cart, "later")
  expect(again.text).toBe(first.text)
  const path = `/store/carts/${cart}/complete`
  const headers = { "idempotency-key": "later" }
  const other = await store.shopper.post(path, { headers, body: { note: "another" } })
  expect([other.status, other.body.code]).toEqual([422, "idempotency.payload_mismatch"])
})

it("keeps nothing of what was refused", async () => {
  const { body } = await store.shopper.post<{ cart: { id: string } }>("/store/carts", {
    body: { region_id: store.regionId },
  })
  const first = await completeCart(store.shopper, body.cart.id, "refused")
  const again = await completeCart(store.shopper, body.cart.id, "refused")
  expect(first.status).toBeGreaterThanOrEqual(400)
  expect(again.status).toBe(first.status)
  expect(again.headers["idempotency-replayed"]).toBeUndefined()
})

it("keeps the keys of stores apart", async () => {
  const other = await provisionStore()
  const theirs = await createProduct(other)
  const mine = await readyCart(store, product.variantId)
  const first = await completeCart(store.shopper, mine, "shared-key")
  const cart = await readyCart(other, theirs.variantId)
  const second = await completeCart(other.shopper, cart, "shared-key")
  expect([first.status, second.status]).toEqual([200, 200])
  expect(second.headers["idempotency-replayed"]).toBeUndefined()
  const stolen = await completeCart(other.shopper, mine, "shared-key")
  expect(stolen.status).toBe(404)
})

it.each(["", "with space", "é", "x".repeat(256)])("refuses the key %j", async (key) => {
  const cart = await readyCart(store, product.variantId)
  const headers = { "idempotency-key": Buffer.from(key, "utf8").toString("latin1") }
  const answer = await store.shopper.post(`/store/carts/${cart}/complete`, { headers })
  expect([answer.status, answer.body.code]).toEqual([400, "idempotency.invalid_key"])
})

describe("a request that its server never finished", () => {
  let owner: Client

  beforeAll(async () => {
    owner = new Client({ connectionString: stack.ownerUrl })
    await owner.connect()
  })
  afterAll(() => owner.end())

  async function abandon(key: string, lease: string): Promise<void> {
    const { rowCount } = await owner.query(
      `update idempotency_key set status_code = null, body = null,
         leased_until = now() + $2::interval where key = $1`,
      [key, lease]
    )
    expect(rowCount).toBe(1)
  }

  it("is taken over once its lease is over, and still makes no second order", async () => {
    const cart = await readyCart(store, product.variantId)
    const first = await completeCart(store.shopper, cart, "crashed")
    await abandon("crashed", "-1 second")
    const again = await completeCart(store.shopper, cart, "crashed")
    expect([first.status, again.status]).toEqual([200, 200])
    expect(again.headers["idempotency-replayed"]).toBeUndefined()
    const orders = [first, again].map(({ body }) => (body.type === "order" ? body.order.id : ""))
    expect(orders[0]).toBe(orders[1])
  })

  it("keeps others waiting, and then says so", async () => {
    const cart = await readyCart(store, product.variantId)
    await completeCart(store.shopper, cart, "busy")
    await abandon("busy", "60 seconds")
    const { status, text } = await completeCart(store.shopper, cart, "busy")
    expect([status, JSON.parse(text).code]).toEqual([409, "idempotency.in_flight"])
  })
})

import { Client } from "pg"
import { provisionStore, type TestStore } from "../factories/store"
import { createProduct } from "../factories/product"
import { completeCart, readyCart } from "../factories/cart"
import { asAdministrator, asRequest, attempt, using } from "../isolation/database"
import { stack } from "../stack"
import { eventsOf, sealAll } from "./trail"

let store: TestStore
let other: TestStore

beforeAll(async () => {
  ;[store, other] = await Promise.all([provisionStore(), provisionStore()])
})

async function rename(of: TestStore, name: string): Promise<void> {
  const answer = await of.staff.post(`/admin/regions/${of.regionId}`, { body: { name } })
  expect(answer.status).toBe(200)
}

it("shows a store its own events and no other's", async () => {
  await rename(store, "ours")
  await rename(other, "theirs")
  const [theirs] = await eventsOf(other.staff, "action=region.updated")
  expect(theirs.after).toEqual({ name: "theirs" })
  expect(JSON.stringify(await eventsOf(store.staff))).not.toContain("theirs")
  const answers = await Promise.all([
    store.staff.get(`/admin/audit-events/${theirs.id}`),
    store.staff.get("/admin/audit-events/aev_00000000000000000000000000"),
  ])
  for (const { status, body } of answers) {
    expect([status, body]).toEqual([
      404,
      expect.objectContaining({ code: "audit.event_not_found" }),
    ])
  }
  const own = await other.staff.get(`/admin/audit-events/${theirs.id}`)
  expect(own).toMatchObject({ status: 200, body: { audit_event: { id: theirs.id } } })
})

it("is read a page at a time, whole and without repeating", async () => {
  for (const name of ["one", "two", "three"]) {
    await rename(store, name)
  }
  const all = await eventsOf(store.staff)
  const byTwo = await eventsOf(store.staff, "", { limit: 2 })
  expect(byTwo.map(({ id }) => id)).toEqual(all.map(({ id }) => id))
  const times = all.map(({ created_at }) => created_at)
  expect(times).toEqual([...times].sort().reverse())
})

it("is searched by actor, action, target, time and word", async () => {
  await rename(store, "searched")
  const all = await eventsOf(store.staff)
  const [newest] = all
  const { actor_id, target_id, request_id, created_at } = newest
  const queries = [
    `actor_id=${actor_id}&action=region.updated`,
    `target_id=${target_id}&target_type=region`,
    `q=${request_id}`,
    `q=REGION.UPD`,
    `actor_type=user&from=${created_at}`,
  ]
  for (const query of queries) {
    expect((await eventsOf(store.staff, query))[0]?.id).toBe(newest.id)
  }
  expect(await eventsOf(store.staff, "to=2020-01-01T00:00:00Z")).toEqual([])
  for (const wrong of ["from=soon", "to=%2B275760-09-13", "actor_type=god", "action=a.b.c"]) {
    expect((await store.staff.get(`/admin/audit-events?${wrong}`)).status).toBe(400)
  }
  const { status } = await store.staff.get("/admin/audit-events?cursor=nonsense")
  expect(status).toBe(400)
  expect((await store.staff.get("/admin/audit-events?tenant_id=x")).status).toBe(400)
  expect((await store.shopper.get("/admin/audit-events")).status).toBe(401)
})

it("is exported so that no spreadsheet takes a cell for a formula", async () => {
  await using(asAdministrator(), (client) =>
    client.query(
      `insert into audit_event (tenant_id, action, reason) values ($1, 'test.formula', '=1+2')`,
      [store.id]
    )
  )
  const { headers, text } = await store.staff.get("/admin/audit-events/export?action=test.formula")
  expect(headers["content-type"]).toContain("text/csv")
  expect(text).toMatch(/created_at,action,actor_type/)
  expect(text).toMatch(/,'=1\+2,/)
})

it("has no event of what was taken back", async () => {
  const before = await eventsOf(store.staff)
  await using(asRequest(store.id), async (client) => {
    const done = await attempt(client, "update region set name = 'never'")
    expect(done).toEqual({ rows: 1 })
  })
  expect(await eventsOf(store.staff)).toEqual(before)
})

it("tells of a new password and not of its hash", async () => {
  await using(asRequest(store.id), (client) =>
    client.query(`update provider_identity set provider_metadata = '{"password":"c2VjcmV0"}'`)
  )
  const [event] = await eventsOf(store.staff, "action=login.password_changed")
  expect(event).toMatchObject({ before: null, after: null, about: { provider: "emailpass" } })
})

describe("is only added to", () => {
  const changes = [
    "update audit_event set reason = 'x'",
    "delete from audit_event",
    "truncate audit_event",
    "update audit_seal set hash = 'x'",
    "delete from audit_seal",
  ]

  it.each(changes)("by requests: %s", async (sql) => {
    const outcome = await using(asRequest(store.id), (client) => attempt(client, sql))
    expect(outcome).toMatchObject({ code: "42501" })
  })

  it.each(changes)("by the owner of the tables: %s", async (sql) => {
    await sealAll(store.id)
    const owner = new Client({ connectionString: stack.ownerUrl })
    await owner.connect()
    const outcome = await using(Promise.resolve(owner), (client) => attempt(client, sql))
    expect(outcome).toMatchObject({ code: "42501" })
  })

  it("and not past its rules, through a partition", async () => {
    const outcome = await using(asRequest(store.id), (client) =>
      attempt(client, "select 1 from audit.audit_event_rest")
    )
    expect(outcome).toMatchObject({ code: "42501" })
  })

  it("by whom the session names, whatever a statement says", async () => {
    await using(asRequest(store.id), (client) =>
      client.query(
        `insert into audit_event (action, actor_type, actor_id)
           values ('test.forged', 'operator', 'user_x')`
      )
    )
    const [event] = await eventsOf(store.staff, "action=test.forged")
    expect(event).toMatchObject({ actor_type: "customer", actor_id: null })
  })
})

it("holds up nobody: prices change while carts are completed", async () => {
  const product = await createProduct(store, { stock: 100 })
  const carts: string[] = []
  while (carts.length < 10) {
    carts.push(await readyCart(store, product.variantId))
  }
  const path = `/admin/products/${product.id}/variants/${product.variantId}`
  const prices = Array.from({ length: 100 }, (_, index) =>
    store.staff.post(path, { body: { prices: [{ currency_code: "sar", amount: 100 + index }] } })
  )
  const orders = carts.map((cart) => completeCart(store.shopper, cart))
  const answers = await Promise.all([...prices, ...orders])
  expect(answers.filter(({ status }) => status >= 500).map(({ text }) => text)).toEqual([])
  expect(answers.slice(100).map(({ body }) => Reflect.get(body, "type"))).toEqual(
    carts.map(() => "order")
  )
  const events = await eventsOf(store.staff, "target_type=price")
  const named = events.filter(({ actor_id }) => actor_id === store.owner.id)
  expect(named).toHaveLength(events.length)
}, 120_000)

import { client } from "../../client"
import { provisionStore, type TestStore } from "../../factories/store"

let store: TestStore

beforeAll(async () => {
  store = await provisionStore()
})

it("is alive and ready without a store", async () => {
  const nowhere = client({ host: "10.1.2.3" })
  expect((await nowhere.get("/healthz")).status).toBe(200)
  const { status, body } = await nowhere.get("/readyz")
  expect(status).toBe(200)
  expect(body.checks).toMatchObject({ database: "ok", isolation: "ok" })
})

it.each([
  ["/store/products?fields=__proto__.polluted", "request.hostile_key"],
  ["/store/products?fields=id,constructor.prototype.x", "request.hostile_key"],
  ["/store/products?order=__proto__.x", "request.hostile_key"],
  ["/store/products?__proto__[polluted]=1", "request.hostile_key"],
  ["/store/products?%255F%255Fproto__[x]=1", "request.hostile_key"],
  ["/admin/products?fields=__proto__.polluted", "request.hostile_key"],
])("refuses %s before Medusa sees it", async (path, code) => {
  const { status, body } = await store.staff.with(store.shopper.headers).get(path)
  expect([status, body.code]).toEqual([400, code])
  const after = await store.shopper.get<{ products: object[] }>("/store/products?limit=1")
  expect(after.status).toBe(200)
  expect(after.text).not.toContain("polluted")
})

it.each(['{"__proto__":{"x":1}}', '{"metadata":{"constructor":{"prototype":{"x":1}}}}'])(
  "refuses the body %s",
  async (data) => {
    const raw = { type: "application/json", data }
    const { status, body } = await store.staff.post("/admin/products", { raw })
    expect([status, body.code]).toEqual([400, "request.hostile_key"])
  }
)

it.each([
  ["/nothing/here", 404, "request.no_such_route"],
  ["/admin/products/prod_none", 404, "resource.not_found"],
  ["/admin/products?limit=-1", 400, "request.invalid"],
  ["/admin/products?order=nope", 400, "request.invalid"],
  ["/admin/index/details", 404, "request.no_such_route"],
])("gives errors one shape: %s", async (path, status, code) => {
  const answer = await store.staff
    .with({ "accept-language": "ar", "x-request-id": "r-1" })
    .get(path)
  expect(answer.status).toBe(status)
  expect(answer.body).toEqual({
    type: expect.any(String),
    code,
    message: expect.stringMatching(/[\u0600-\u06ff]/),
    request_id: "r-1",
  })
  expect(answer.headers["x-request-id"]).toBe("r-1")
})

it("asks for a log-in in the same shape", async () => {
  const { status, body } = await store.shopper.get("/admin/orders")
  expect([status, body.type, body.code]).toEqual([401, "unauthorized", "auth.required"])
})

it("says a duplicate as a conflict, without the store's id", async () => {
  const body = { title: "T", handle: "twice", options: [{ title: "O", values: ["1"] }] }
  expect((await store.staff.post("/admin/products", { body })).status).toBe(200)
  const { status, body: problem, text } = await store.staff.post("/admin/products", { body })
  expect([status, problem.code]).toEqual([409, "duplicate"])
  expect(text).not.toContain(store.id)
})

it("opens CORS to the store's own pages, and to no other's", async () => {
  const ask = (origin: string) => store.shopper.get("/store/products", { headers: { origin } })
  const own = await ask(`http://${store.host}:8000`)
  expect(own.headers["access-control-allow-origin"]).toBe(`http://${store.host}:8000`)
  const foreign = await ask("http://platform.localhost:8000")
  const open = Object.keys(foreign.headers).filter((name) => name.startsWith("access-control-"))
  expect(open).toEqual([])
})

it("lets no cache keep what is a person's", async () => {
  for (const path of ["/admin/users/me", "/store/products", "/admin/nothing"]) {
    const { headers } = await store.staff.with(store.shopper.headers).get(path)
    expect(headers["cache-control"]).toBe("private, no-store")
  }
})

import type { ApiClient } from "../../client"
import { inviteColleague } from "../../factories/colleague"
import { logIn, provisionStore, type TestStore } from "../../factories/store"

const PASSWORD = "a-long-password-2"

let mine: TestStore
let other: TestStore

beforeAll(async () => {
  mine = await provisionStore()
  other = await provisionStore()
})

function at(store: TestStore, who: ApiClient): ApiClient {
  return store.shopper.with(who.headers).with(store.shopper.headers)
}

it.each(["/admin/users/me", "/admin/orders", "/store/products", "/auth/mfa/factors"])(
  "refuses the staff of another store at %s",
  async (path) => {
    const { status, body } = await at(other, mine.staff).get(path)
    expect([status, body.code]).toEqual([401, "auth.invalid_actor"])
  }
)

it("refuses a customer of another store", async () => {
  const account = { email: "sara@example.sa", password: PASSWORD }
  const path = "/auth/customer/emailpass/register"
  const registered = await mine.shopper.post<{ token: string }>(path, { body: account })
  const newcomer = mine.shopper.with({ authorization: `Bearer ${registered.body.token}` })
  expect((await newcomer.post("/store/customers", { body: { email: account.email } })).status).toBe(
    200
  )
  const customer = await logIn(mine.shopper, account.email, PASSWORD, "customer")
  expect((await customer.get("/store/customers/me")).status).toBe(200)
  for (const token of [customer, newcomer]) {
    const { status, body } = await at(other, token).get("/store/products")
    expect([status, body.code]).toEqual([401, "auth.invalid_actor"])
  }
})

it("refuses a session of another store", async () => {
  const started = await mine.staff.post("/auth/session")
  const cookie = started.headers["set-cookie"]?.split(";")[0] ?? ""
  const anonymous = { cookie, origin: `http://${mine.host}:8000` }
  expect((await mine.shopper.with(anonymous).get("/admin/users/me")).status).toBe(200)
  const elsewhere = other.shopper.with({ cookie })
  expect((await elsewhere.get("/admin/users/me")).status).toBe(401)
})

it("refuses a colleague from the moment of removal", async () => {
  const colleague = await inviteColleague(mine, "manager")
  const me = await colleague.get<{ user: { id: string } }>("/admin/users/me")
  expect(me.status).toBe(200)
  expect((await mine.staff.delete(`/admin/users/${me.body.user.id}`)).status).toBe(200)
  for (const path of ["/admin/users/me", "/admin/products", "/store/products"]) {
    const { status, body } = await colleague.get(path)
    expect([status, body.code]).toEqual([401, "auth.invalid_actor"])
  }
})

it("does not take a made-up token for anybody", async () => {
  const made = mine.shopper.with({ authorization: "Bearer a.b.c" })
  expect((await made.get("/admin/users/me")).status).toBe(401)
  expect((await made.get("/store/products")).status).toBe(200)
})

describe("runs of workflows", () => {
  const runs = "/admin/workflows-executions"

  it.each([
    ["GET", "/complete-cart/subscribe", 403, "workflows.stream_not_available"],
    ["GET", "/complete-cart/unknown/subscribe", 404, "resource.not_found"],
    ["POST", "/complete-cart/run", 403, "workflows.run_not_available"],
    ["POST", "/complete-cart/steps/success", 404, "resource.not_found"],
    ["POST", "/complete-cart/steps/failure", 404, "resource.not_found"],
  ])("%s %s: %d", async (method, path, status, code) => {
    const body = method === "GET" ? undefined : { transaction_id: "unknown", step_id: "x" }
    const answer = await mine.staff.call(method, runs + path, { body })
    expect([answer.status, answer.body.code]).toEqual([status, code])
  })
})

import { randomBytes } from "node:crypto"
import { createOperator } from "../../../src/workflows/tenant/create-operator"
import { inApp } from "../../app"
import { client, type ApiClient } from "../../client"
import { logIn, operator, provisionStore } from "../../factories/store"
import { stack } from "../../stack"

type Operators = {
  operators: { id: string; email: string; role: { code: string } | null }[]
  next_cursor: string | null
}

const PASSWORD = "a-long-password-6"
const LIST = "/platform/operators"

let owner: ApiClient
let colleague: { id: string; email: string; client: ApiClient }

beforeAll(async () => {
  owner = await operator()
  const email = `operator-${randomBytes(6).toString("hex")}@wasla.example`
  const id = await inApp((container) => createOperator(container, { email, password: PASSWORD }))
  const host = client({ host: "platform.localhost" })
  colleague = { id, email, client: await logIn(host, email, PASSWORD) }
})

const giveRole = (by: ApiClient, id: string, role: string) =>
  by.post(`${LIST}/${id}/role`, { body: { role } })

it("lists the platform's staff with their roles, and finds them by e-mail", async () => {
  const { status, body } = await owner.get<Operators>(`${LIST}?q=${colleague.email}`)
  expect(status).toBe(200)
  expect(body.operators).toMatchObject([{ id: colleague.id, role: { code: "platform_owner" } }])
  const everybody = await owner.get<Operators>(`${LIST}?limit=100`)
  const emails = everybody.body.operators.map(({ email }) => email)
  expect(emails).toEqual(expect.arrayContaining([stack.operator.email, colleague.email]))
})

it("gives a colleague another role, which counts from the next request", async () => {
  expect((await giveRole(owner, colleague.id, "platform_support")).status).toBe(200)
  expect((await colleague.client.get(LIST)).status).toBe(200)
  const refused = await giveRole(colleague.client, colleague.id, "platform_owner")
  expect([refused.status, refused.body.code]).toEqual([403, "access.not_permitted"])
  expect((await giveRole(owner, colleague.id, "platform_finance")).status).toBe(200)
  expect((await colleague.client.get(LIST)).status).toBe(403)
})

it("lets nobody change their own role, or name one that isn't there", async () => {
  const { body } = await owner.get<Operators>(`${LIST}?q=${stack.operator.email}`)
  const own = await giveRole(owner, body.operators[0].id, "platform_support")
  expect([own.status, own.body.code]).toEqual([403, "access.own_access"])
  const unknown = await giveRole(owner, colleague.id, "emperor")
  expect([unknown.status, unknown.body.code]).toEqual([404, "access.role_not_found"])
  const extra = await owner.post(`${LIST}/${colleague.id}/role`, {
    body: { role: "platform_support", permissions: ["tenants.close"] },
  })
  expect(extra.status).toBe(400)
})

it("is not there on a store's host", async () => {
  const { staff } = await provisionStore()
  expect((await staff.get(LIST)).status).toBe(404)
  expect((await giveRole(staff, colleague.id, "platform_owner")).status).toBe(404)
})

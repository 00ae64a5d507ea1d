import { type Answer, client } from "../../client"
import { addMember, type Member } from "../../factories/member"
import { provisionStore, type TestStore } from "../../factories/store"
import {
  ASKED,
  askFor,
  enter,
  granted,
  letRunOut,
  openGrant,
  supportOperator,
} from "../../factories/support"
import { asAdministrator, using } from "../../isolation/database"

let store: TestStore
let other: TestStore
let support: Member

const said = async (answer: Promise<Answer<object>>) => {
  const { status, body } = await answer
  return [status, "code" in body ? body.code : undefined]
}

const ENDED = [401, "break_glass.ended"]

beforeAll(async () => {
  ;[store, other] = await Promise.all([provisionStore(), provisionStore()])
  support = await supportOperator()
})

it("lets nobody of the platform into a store without a grant", async () => {
  const inside = client({ host: store.host }, support.client.headers)
  expect(await said(inside.get("/admin/products"))).toEqual([401, "auth.invalid_actor"])
})

it.each([
  ["without a reason", { reason: undefined }],
  ["with a reason that says nothing", { reason: "because" }],
  ["without a ticket", { ticket: "" }],
  ["for more than an hour", { minutes: 61 }],
  ["for no time", { minutes: 0 }],
  ["for another kind of access", { access: "owner" }],
  ["with fields of its own", { expires_at: "2099-01-01" }],
])("takes no request %s", async (_, wrong) => {
  const path = `/platform/tenants/${store.id}/break-glass`
  const { status } = await support.client.post(path, { body: { ...ASKED, ...wrong } })
  expect(status).toBe(400)
})

it("knows no store by another's words", async () => {
  const answer = await askFor(support.client, { id: "ten_nothing" })
  expect([answer.status, answer.text]).toEqual([404, expect.stringContaining("tenant.not_found")])
})

it("lets support look at once, and nobody twice", async () => {
  const grant = await granted(support.client, store)
  expect(grant).toMatchObject({ status: "active", access: "read", ticket: ASKED.ticket })
  const minutes = (Date.parse(grant.expires_at ?? "") - Date.parse(grant.started_at ?? "")) / 60_000
  expect(minutes).toBe(ASKED.minutes)
  expect((await askFor(support.client, store)).status).toBe(409)
  const opened = await openGrant(support.client, store, grant)
  expect(opened.body).toMatchObject({ host: store.host, expires_in: 60 })
  const door = client({ host: store.host })
  const body = { code: opened.body.code }
  // The code is of this store, and good once.
  const elsewhere = client({ host: other.host }).post("/auth/handover", { body })
  expect((await elsewhere).status).toBe(401)
  const taken = await door.post<{ token: string }>("/auth/handover", { body })
  expect(taken.status).toBe(200)
  expect((await door.post("/auth/handover", { body })).status).toBe(401)

  const headers = { authorization: `Bearer ${taken.body.token}` }
  const inside = door.with(headers)
  expect((await inside.get("/admin/products")).status).toBe(200)
  const me = await inside.get<{ user: { id: string } }>("/admin/users/me")
  expect(me.body.user.id).toBe(grant.id)
  // It opens no other store, and nothing on the platform.
  for (const host of [other.host, "platform.localhost"]) {
    expect(await said(client({ host }, headers).get("/admin/products"))).toEqual(ENDED)
  }
  const platform = client({ host: "platform.localhost" }, headers)
  expect(await said(platform.get("/platform/tenants"))).toEqual(ENDED)
})

it("lets only the operator in who asked", async () => {
  const [asks, takes] = await Promise.all([supportOperator(), supportOperator()])
  const grant = await granted(asks.client, store)
  expect(await said(openGrant(takes.client, store, grant))).toEqual([403, "break_glass.not_yours"])
  const path = `/platform/tenants/${store.id}/break-glass/${grant.id}/end`
  expect(await said(takes.client.post(path))).toEqual([403, "break_glass.not_yours"])
  // A grant of one store is none of another.
  expect(await said(openGrant(asks.client, other, grant))).toEqual([404, "break_glass.not_found"])
})

it("shows support out when the time is over", async () => {
  const { client: operator } = await supportOperator()
  const grant = await granted(operator, store)
  const inside = await enter(operator, store, grant)
  expect((await inside.get("/admin/orders")).status).toBe(200)
  await letRunOut(grant)
  expect(await said(inside.get("/admin/orders"))).toEqual(ENDED)
  expect(await said(openGrant(operator, store, grant))).toEqual([
    409,
    "break_glass.status_not_allowed",
  ])
  // What ran out stands in nobody's way.
  expect((await askFor(operator, store)).status).toBe(201)
})

it("shows support out when the owner ends it, from the next request", async () => {
  const { client: operator } = await supportOperator()
  const grant = await granted(operator, store)
  const inside = await enter(operator, store, grant)
  const ended = await store.staff.post<{ grant: { status: string; ended_by_name: string } }>(
    `/admin/break-glass/grants/${grant.id}/end`
  )
  expect(ended.body.grant.status).toBe("ended")
  expect(ended.body.grant.ended_by_name).toContain("Owner")
  expect(await said(inside.get("/admin/orders"))).toEqual(ENDED)
  const again = store.staff.post(`/admin/break-glass/grants/${grant.id}/end`)
  expect(await said(again)).toEqual([409, "break_glass.status_not_allowed"])
})

it("lets support leave, from inside and from the platform", async () => {
  const { client: operator } = await supportOperator()
  const inside = await enter(operator, store, await granted(operator, store))
  expect((await inside.post("/admin/break-glass/leave")).status).toBe(200)
  expect(await said(inside.get("/admin/orders"))).toEqual(ENDED)
  const grant = await granted(operator, store)
  const back = await enter(operator, store, grant)
  const path = `/platform/tenants/${store.id}/break-glass/${grant.id}/end`
  expect((await operator.post(path)).status).toBe(200)
  expect(await said(back.get("/admin/orders"))).toEqual(ENDED)
})

it("shows somebody out who is no operator any more", async () => {
  const gone = await supportOperator()
  const inside = await enter(gone.client, store, await granted(gone.client, store))
  expect((await inside.get("/admin/orders")).status).toBe(200)
  await using(asAdministrator(), (admin) =>
    admin.query("update access_assignment set deleted_at = now() where user_id = $1", [gone.id])
  )
  expect(await said(inside.get("/admin/orders"))).toEqual(ENDED)
})

it("holds the hard rules in the database too", async () => {
  const grant = await granted((await supportOperator()).client, store)
  const wrong = [
    `expires_at = started_at + interval '61 minutes'`,
    `access = 'write'`,
    `consent = 'operator', consented_by = operator_id, emergency_reason = 'no time to wait'`,
    `minutes = 600`,
  ]
  for (const change of wrong) {
    const changing = using(asAdministrator(), (admin) =>
      admin.query(`update break_glass_grant set ${change} where id = $1`, [grant.id])
    )
    await expect(changing).rejects.toThrow(/check constraint/)
  }
})

it("counts as nobody of the staff", async () => {
  const { client: operator } = await supportOperator()
  await enter(operator, store, await granted(operator, store))
  const { body } = await store.staff.get<{ staff: { id: string }[] }>("/admin/staff")
  expect(body.staff.map(({ id }) => id)).toEqual([store.owner.id])
  const { client: viewer } = await addMember(
    { staff: store.staff, anonymous: client({ host: store.host }) },
    "viewer"
  )
  expect((await viewer.get("/admin/break-glass/grants")).status).toBe(403)
})

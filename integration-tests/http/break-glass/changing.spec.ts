import { type Answer, client, type ApiClient } from "../../client"
import { addMember } from "../../factories/member"
import { createProduct } from "../../factories/product"
import { operator, provisionStore, type TestStore } from "../../factories/store"
import { askFor, enter, granted, supportOperator, type Grant } from "../../factories/support"

type GrantAnswer = { grant: Grant }
type Current = { grants: Grant[]; own_grant_id: string | null; may: Record<string, boolean> }

const EMERGENCY = { reason: "The shop charges twice and nobody answers the phone" }

let store: TestStore
let support: ApiClient

const said = async (answer: Promise<Answer<object>>) => {
  const { status, body } = await answer
  return [status, "code" in body ? body.code : undefined]
}

const answerTo = (who: ApiClient, { id }: Grant, act: string) =>
  who.post<GrantAnswer>(`/admin/break-glass/grants/${id}/${act}`)

const approve = (who: ApiClient, { id }: Grant, body: object = EMERGENCY) =>
  who.post<GrantAnswer & { code?: string }>(
    `/platform/tenants/${store.id}/break-glass/${id}/approve`,
    { body }
  )

beforeEach(async () => {
  store = await provisionStore()
  support = (await supportOperator()).client
})

it("changes nothing by a grant to look", async () => {
  const { id: productId } = await createProduct(store)
  const inside = await enter(support, store, await granted(support, store))
  for (const path of [`/admin/products/${productId}`, "/admin/orders/export", "/admin/roles"]) {
    const changed = inside.post(path, { body: { title: "x" } })
    expect([path, ...(await said(changed))]).toEqual([path, 403, "break_glass.read_only"])
  }
  const removed = inside.delete(`/admin/products/${productId}`)
  expect(await said(removed)).toEqual([403, "break_glass.read_only"])
})

it("waits for the owner before anything is changed", async () => {
  const { id: productId } = await createProduct(store)
  const grant = await granted(support, store, { access: "write" })
  expect(grant).toMatchObject({ status: "requested", started_at: null, expires_at: null })
  const open = `/platform/tenants/${store.id}/break-glass/${grant.id}/open`
  expect(await said(support.post(open))).toEqual([409, "break_glass.status_not_allowed"])

  const place = { staff: store.staff, anonymous: client({ host: store.host }) }
  const { client: manager } = await addMember(place, "manager")
  expect(await said(answerTo(manager, grant, "consent"))).toEqual([403, "access.not_permitted"])
  const waiting = await store.staff.get<Current>("/admin/break-glass/current")
  expect(waiting.body.grants).toMatchObject([{ id: grant.id, status: "requested" }])
  expect(waiting.body.may).toEqual({ consent: true, end: true })
  const seen = await manager.get<Current>("/admin/break-glass/current")
  expect(seen.body).toEqual({ grants: [], own_grant_id: null, may: { consent: false, end: true } })

  const agreed = await answerTo(store.staff, grant, "consent")
  expect(agreed.body.grant).toMatchObject({ status: "active", consent: "store" })
  const inside = await enter(support, store, grant)
  const path = `/admin/products/${productId}`
  expect((await inside.post(path, { body: { title: "Repaired" } })).status).toBe(200)
  const mine = await inside.get<Current>("/admin/break-glass/current")
  expect(mine.body).toMatchObject({ own_grant_id: grant.id, may: { consent: false, end: false } })
  // The manager, who can't consent, can show support out.
  expect((await answerTo(manager, grant, "end")).status).toBe(200)
  expect(await said(inside.get(path))).toEqual([401, "break_glass.ended"])
})

it("takes the owner's no for an answer", async () => {
  const grant = await granted(support, store, { access: "write" })
  expect((await answerTo(store.staff, grant, "refuse")).body.grant.status).toBe("refused")
  for (const act of ["consent", "refuse", "end"]) {
    const refused = [409, "break_glass.status_not_allowed"]
    expect(await said(answerTo(store.staff, grant, act))).toEqual(refused)
  }
  expect((await askFor(support, store, { access: "write" })).status).toBe(201)
})

it("lets a second operator approve in an emergency, and never the same one", async () => {
  const grant = await granted(support, store, { access: "write" })
  expect(await said(approve(support, grant))).toEqual([403, "access.not_permitted"])
  const second = await operator()
  expect((await approve(second, grant, {})).status).toBe(400)
  const own = await granted(second, store, { access: "write" })
  expect(await said(approve(second, own))).toEqual([403, "break_glass.own_request"])
  const approved = await approve(second, grant)
  expect(approved.body.grant).toMatchObject({ status: "active", consent: "operator" })
  expect((await enter(support, store, grant)).headers.authorization).toBeDefined()
})

it("leaves money, people, keys, domains and the store's own rules alone", async () => {
  const grant = await granted(support, store, { access: "write" })
  await answerTo(store.staff, grant, "consent")
  const inside = await enter(support, store, grant)
  const closed: [method: string, path: string, body?: object][] = [
    ["POST", "/admin/invitations", { email: "me@wasla.example", role: "owner" }],
    ["POST", `/admin/staff/${store.owner.id}/role`, { role: "viewer" }],
    ["DELETE", `/admin/users/${store.owner.id}`],
    ["POST", "/admin/roles", { name_ar: "ر", name_en: "r", permissions: [] }],
    ["POST", "/admin/api-keys", { title: "k", type: "secret" }],
    ["GET", "/admin/api-keys"],
    ["GET", "/admin/account"],
    ["GET", "/admin/account/sessions"],
    ["GET", "/admin/account/stores"],
    ["POST", "/admin/account/password", { current: "x", password: "y" }],
    ["POST", "/admin/store-domains", { domain: "shop.example.com" }],
    ["POST", "/admin/store-profile", { contact_email: "me@wasla.example" }],
    ["POST", "/admin/payments/pay_1/refund", {}],
    ["POST", "/admin/orders/export", {}],
    ["POST", "/admin/customers", { email: "new@example.sa" }],
    ["GET", "/admin/private-files/private-1-orders.csv"],
    ["GET", "/admin/audit-events/export"],
    ["GET", "/admin/break-glass/grants"],
    ["POST", `/admin/break-glass/grants/${grant.id}/consent`],
    ["POST", `/admin/break-glass/grants/${grant.id}/end`],
  ]
  for (const [method, path, body] of closed) {
    const { status, body: refused } = await inside.call(method, path, { body })
    expect([method, path, status, refused.code]).toEqual([
      method,
      path,
      403,
      "access.not_permitted",
    ])
  }
  for (const path of ["/auth/token/refresh", "/auth/mfa/recovery-codes"]) {
    expect([path, (await inside.post(path)).status]).toEqual([path, 401])
  }
})

it("shows the platform's operators every grant, and narrows the list", async () => {
  const grant = await granted(support, store, { ticket: `T-${store.slug}` })
  const staff = await operator()
  const list = async (query: string) =>
    (await staff.get<{ grants: Grant[] }>(`/platform/break-glass?${query}`)).body.grants
  expect(await list(`store=${store.slug}`)).toMatchObject([{ id: grant.id, status: "active" }])
  expect(await list(`q=T-${store.slug}`)).toHaveLength(1)
  expect(await list(`store=${store.id}&status=ended`)).toEqual([])
  await answerTo(store.staff, grant, "end")
  expect(await list(`store=${store.id}&status=ended`)).toHaveLength(1)
  const own = await store.staff.get<{ grants: Grant[] }>("/admin/break-glass/grants")
  expect(own.body.grants.map(({ id, status }) => [id, status])).toEqual([[grant.id, "ended"]])
  expect((await staff.get("/platform/break-glass?status=over")).status).toBe(400)
})

import { client, type ApiClient } from "../client"
import { addKey, addMember, giveRole, type Member } from "../factories/member"
import { provisionStore, type TestStore } from "../factories/store"

type Role = { role: { id: string; permissions: string[] } }

let store: TestStore
let place: { staff: ApiClient; anonymous: ApiClient }

const words = { name_ar: "دور", name_en: "Role" }
const codeOf = ({ status, body }: { status: number; body: Record<string, unknown> }) => [
  status,
  body.code,
]
const NOT_PERMITTED = [403, "access.not_permitted"]
const BEYOND = [403, "access.beyond_own_reach"]
const OWN = [403, "access.own_access"]
const LAST = [409, "access.last_owner"]

beforeAll(async () => {
  store = await provisionStore()
  place = { staff: store.staff, anonymous: client({ host: store.host }) }
})

/** A role of the merchant's own, and somebody who has it. */
async function withRole(...permissions: string[]): Promise<Member & { roleId: string }> {
  const made = await store.staff.post<Role>("/admin/roles", { body: { ...words, permissions } })
  expect(made.status).toBe(201)
  const { id } = made.body.role
  return { ...(await addMember(place, id)), roleId: id }
}

describe("a token from before", () => {
  it("may no more than its owner after a demotion", async () => {
    const { id, client: who } = await addMember(place, "manager")
    expect((await who.get("/admin/promotions")).status).toBe(200)
    expect((await giveRole(store.staff, id, "cashier")).status).toBe(200)
    expect(codeOf(await who.get("/admin/promotions"))).toEqual(NOT_PERMITTED)
    expect((await who.get("/admin/products")).status).toBe(200)
  })

  it("is refused from the moment of removal", async () => {
    const { id, client: who } = await addMember(place, "manager")
    expect((await store.staff.delete(`/admin/staff/${id}`)).status).toBe(200)
    expect(codeOf(await who.get("/admin/products"))).toEqual([401, "auth.invalid_actor"])
  })
})

describe("nobody gives what they don't hold", () => {
  it("invites somebody who may do nothing at first", async () => {
    const { client: who } = await addMember(place)
    expect((await who.get("/admin/users/me")).status).toBe(200)
    expect(codeOf(await who.get("/admin/products"))).toEqual(NOT_PERMITTED)
  })

  it("raises nobody above oneself, and lowers nobody from there", async () => {
    const manager = await addMember(place, "manager")
    const { id } = await addMember(place, "viewer")
    expect(codeOf(await giveRole(manager.client, id, "owner"))).toEqual(BEYOND)
    expect(codeOf(await giveRole(manager.client, store.owner.id, "viewer"))).toEqual(BEYOND)
    expect(codeOf(await manager.client.delete(`/admin/staff/${store.owner.id}`))).toEqual(BEYOND)
    expect(codeOf(await manager.client.delete(`/admin/users/${store.owner.id}`))).toEqual(BEYOND)
    expect((await giveRole(manager.client, id, "editor")).status).toBe(200)
  })

  it("makes, copies and fills no role beyond one's own", async () => {
    const { client: who } = await withRole("roles.view", "roles.edit", "orders.view")
    const beyond = { ...words, permissions: ["orders.refund"] }
    expect(codeOf(await who.post("/admin/roles", { body: beyond }))).toEqual(BEYOND)
    expect(codeOf(await who.post("/admin/roles/owner/copy", { body: words }))).toEqual(BEYOND)
    const within = { ...words, permissions: ["orders.view"] }
    const made = await who.post<Role>("/admin/roles", { body: within })
    expect(made.status).toBe(201)
    const path = `/admin/roles/${made.body.role.id}`
    expect(codeOf(await who.post(path, { body: beyond }))).toEqual(BEYOND)
  })

  it("grants a key no more than one holds, and a key no more than it has", async () => {
    const { client: who } = await withRole("api_keys.view", "api_keys.edit", "orders.view")
    const { id } = await addKey(place)
    const path = `/admin/api-keys/${id}/permissions`
    const grant = (by: ApiClient, to: string, ...permissions: string[]) =>
      by.post(to, { body: { permissions } })
    expect(codeOf(await grant(who, path, "orders.refund"))).toEqual(BEYOND)
    expect((await grant(who, path, "orders.view")).status).toBe(200)
    const strong = await addKey(place)
    const itself = `/admin/api-keys/${strong.id}/permissions`
    expect((await grant(store.staff, itself, "api_keys.edit")).status).toBe(200)
    expect(codeOf(await grant(strong.client, path, "orders.refund"))).toEqual(BEYOND)
    expect(codeOf(await grant(strong.client, itself, "orders.view"))).toEqual(OWN)
  })

  it("knows no permission of the platform in a store", async () => {
    const body = { ...words, permissions: ["tenants.close"] }
    const answer = await store.staff.post("/admin/roles", { body })
    expect(answer.status).toBe(403)
  })
})

describe("nobody changes their own access", () => {
  it("neither the role that one has, nor which one it is", async () => {
    const all = ["roles.view", "roles.edit", "staff.edit", "staff.remove", "orders.view"]
    const { id, roleId, client: who } = await withRole(...all)
    const changes = { permissions: ["roles.edit"] }
    expect(codeOf(await who.post(`/admin/roles/${roleId}`, { body: changes }))).toEqual(OWN)
    expect(codeOf(await giveRole(who, id, roleId))).toEqual(OWN)
    expect(codeOf(await who.delete(`/admin/staff/${id}`))).toEqual(OWN)
  })

  it("changes no role that comes with the product, not even as the owner", async () => {
    const changes = { permissions: ["orders.view"] }
    const answer = await store.staff.post("/admin/roles/viewer", { body: changes })
    expect(codeOf(answer)).toEqual([409, "access.role_protected"])
  })
})

describe("a secret key", () => {
  it("may do what it was granted, and nothing else", async () => {
    const key = await addKey(place)
    expect(codeOf(await key.client.get("/admin/orders"))).toEqual(NOT_PERMITTED)
    const path = `/admin/api-keys/${key.id}/permissions`
    await store.staff.post(path, { body: { permissions: ["orders.view"] } })
    expect((await key.client.get("/admin/orders")).status).toBe(200)
    expect(codeOf(await key.client.get("/admin/customers"))).toEqual(NOT_PERMITTED)
    expect(codeOf(await key.client.get("/admin/users/me"))).toEqual(NOT_PERMITTED)
  })
})

describe("the last owner", () => {
  it("stays, whoever asks and by whichever route", async () => {
    const { id: roleId } = (await store.staff.get<Role>("/admin/roles/owner")).body.role
    const all = (await store.staff.get<Role>(`/admin/roles/${roleId}`)).body.role.permissions
    const equal = await withRole(...all)
    const { id } = store.owner
    expect(codeOf(await equal.client.delete(`/admin/users/${id}`))).toEqual(LAST)
    expect(codeOf(await equal.client.delete(`/admin/staff/${id}`))).toEqual(LAST)
    expect(codeOf(await giveRole(equal.client, id, "viewer"))).toEqual(LAST)
    expect((await giveRole(equal.client, id, "owner")).status).toBe(200)
  })

  it("is one of two who remove each other at the same time", async () => {
    for (const round of [1, 2, 3, 4, 5]) {
      const mine = await provisionStore()
      const there = { staff: mine.staff, anonymous: client({ host: mine.host }) }
      const other = await addMember(there, "owner")
      const path = round % 2 ? "/admin/users" : "/admin/staff"
      const answers = await Promise.all([
        mine.staff.delete(`${path}/${other.id}`),
        other.client.delete(`${path}/${mine.owner.id}`),
      ])
      const done = answers.filter(({ status }) => status === 200)
      expect(done).toHaveLength(1)
      const left = answers[0].status === 200 ? mine.staff : other.client
      const { body } = await left.get<{ staff: { role: { code: string } }[] }>("/admin/staff")
      expect(body.staff.map(({ role }) => role.code)).toEqual(["owner"])
    }
  })
})

it("tells each member what they may do, in their language", async () => {
  const { client: who } = await addMember(place, "warehouse")
  const path = "/admin/access/me"
  const arabic = await who.get<{ role: { name: string } }>(path, {
    headers: { "accept-language": "ar" },
  })
  expect(arabic.body.role.name).toBe("أمين مستودع")
  const { body } = await who.get<{ permissions: string[]; branches: unknown }>(path)
  expect(body.permissions).toContain("orders.fulfill")
  expect(body.permissions).not.toContain("wallet.view")
  expect(body.branches).toBeNull()
})

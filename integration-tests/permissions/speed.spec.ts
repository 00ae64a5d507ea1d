import { randomBytes } from "node:crypto"
import type { Client } from "pg"
import { crowd } from "../../benchmarks/access/crowd"
import { actorStatement } from "../../src/api/_middleware/actor-check"
import { runInTenant } from "../../src/tenancy/tenant-context"
import { provisionStore, type TestStore } from "../factories/store"
import { asAdministrator, asRequest } from "../isolation/database"
import { tablesReadWhole } from "../plans/plan"

let admin: Client
let request: Client
let large: TestStore

beforeAll(async () => {
  admin = await asAdministrator()
  large = await provisionStore()
  request = await asRequest(large.id)
  const run = randomBytes(4).toString("hex")
  await crowd(admin, { tenantId: large.id, run }, { members: 10_000, roles: 1_000 })
}, 120_000)

afterAll(async () => {
  await Promise.all([admin.end(), request.end()])
})

function statementFor(userId: string) {
  const auth = { actor_id: userId, actor_type: "user", auth_identity_id: "authid_none" }
  const made = runInTenant({ tenantId: large.id }, () => actorStatement(auth))
  let place = 0
  const text = (made?.sql ?? "").replace(/\?/g, () => `$${(place += 1)}`)
  return { text, values: made?.bindings ?? [] }
}

// A table of a few rows is rightly read whole: the list of stores has a page or two here.
async function tablesOfThousands(): Promise<string[]> {
  const { rows } = await admin.query<{ name: string }>(
    "select relname as name from pg_class where relkind = 'r' and reltuples >= 1000"
  )
  return rows.map(({ name }) => name)
}

it("reads who calls by indexes, in one statement, among thousands of members", async () => {
  const watched = await tablesOfThousands()
  expect(watched).toEqual(expect.arrayContaining(["user", "access_assignment", "access_role"]))
  const whole = await tablesReadWhole(request, statementFor(large.owner.id))
  expect(whole.filter((table) => watched.includes(table))).toEqual([])
})

it("lists and finds members among thousands without reading all of them for a page", async () => {
  type Page = { staff: { email: string }[]; next_cursor: string }
  const first = await large.staff.get<Page>("/admin/staff?limit=100")
  const second = await large.staff.get<Page>(
    `/admin/staff?limit=100&cursor=${first.body.next_cursor}`
  )
  const emails = [...first.body.staff, ...second.body.staff].map(({ email }) => email)
  expect(new Set(emails).size).toBe(200)
  const owner = await large.staff.get<Page>(`/admin/staff?q=${large.slug}`)
  expect(owner.body.staff.map(({ email }) => email)).toEqual([large.owner.email])
  expect((await large.staff.get("/admin/staff?cursor=%00")).status).toBe(400)
})

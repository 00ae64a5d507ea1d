import { Client } from "pg"
import { databaseUrls } from "../../src/tenancy/database-urls"
import { type ApiClient, client } from "../client"
import { operator, provisionStore, type TestStore } from "../factories/store"
import { attempt, using } from "../isolation/database"
import { stack } from "../stack"
import { eventsOf } from "./trail"

const PATH = "/platform/audit-events"

let platform: ApiClient
let stores: TestStore[]

beforeAll(async () => {
  platform = await operator()
  stores = await Promise.all([provisionStore(), provisionStore()])
})

describe("an operator", () => {
  it("finds the events of all stores, and says of which", async () => {
    for (const { id, slug, owner } of stores) {
      const query = `actor_id=${owner.id}&action=login.succeeded`
      const [event] = await eventsOf(platform, query, { path: PATH })
      expect(event).toMatchObject({ tenant_id: id, store_slug: slug, actor_type: "user" })
    }
  })

  it("narrows to a store by its slug or its id, a page at a time", async () => {
    const [{ id, slug, staff }] = stores
    const wanted = (await eventsOf(staff)).map((event) => event.id)
    for (const store of [id, slug]) {
      const found = await eventsOf(platform, `store=${store}`, { path: PATH, limit: 1 })
      expect(found.map((event) => event.id)).toEqual(wanted)
    }
    const before = await eventsOf(platform, "store=no-such-store", { path: PATH })
    expect(before).toEqual([])
    const wrong = await platform.get(`${PATH}?cursor=nonsense`)
    expect(wrong).toMatchObject({ status: 400, body: { code: "reporting.cursor_invalid" } })
  })
})

it("nobody else asks across stores", async () => {
  const [{ staff }] = stores
  expect(await staff.get(PATH)).toMatchObject({ status: 404 })
  const anonymous = client({ host: "platform.localhost" })
  expect(await anonymous.get(PATH)).toMatchObject({ status: 401 })
  expect(await anonymous.with(staff.headers).get(PATH)).toMatchObject({ status: 401 })
})

describe("the login of reports", () => {
  const reader = async () => {
    const login = new Client({
      connectionString: databaseUrls({ adminUrl: stack.databaseUrl }).reporting,
    })
    await login.connect()
    return login
  }

  it("reads the views and no table", async () => {
    await using(reader(), async (login) => {
      const { rows } = await login.query<{ name: string }>(
        `select n.nspname || '.' || c.relname as name from pg_class c
           join pg_namespace n on n.oid = c.relnamespace
          where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname not like 'pg\\_%'
            and n.nspname <> 'information_schema'
            and has_schema_privilege(n.oid, 'usage') and has_table_privilege(c.oid, 'select')`
      )
      expect(rows.map(({ name }) => name).sort()).toEqual([
        "reporting.audit_event",
        "reporting.break_glass_grant",
      ])
      expect(await attempt(login, "select 1 from public.audit_event")).toMatchObject({
        code: "42501",
      })
    })
  })

  it("writes nothing, not even past its own setting", async () => {
    await using(reader(), async (login) => {
      await login.query("set default_transaction_read_only = off")
      const insert = "insert into reporting.audit_event (id, action) values ('x', 'x')"
      expect(await attempt(login, insert)).toHaveProperty("code")
      expect(await attempt(login, "create table reporting.x (id text)")).toMatchObject({
        code: "42501",
      })
    })
  })
})

import { randomBytes } from "node:crypto"
import type { Client } from "pg"
import { type EventPageInput, eventQuery, pageQuery } from "../../src/modules/audit/event-page"
import { asAdministrator, asRequest } from "../isolation/database"
import { tablesReadWhole } from "../plans/plan"

const run = randomBytes(4).toString("hex")
const STORES = [`plan_a_${run}`, `plan_b_${run}`]
const EVENTS = 30_000

let admin: Client
let app: Client
/** The partitions that hold something; an empty one is rightly read whole. */
let filled: string[]

beforeAll(async () => {
  admin = await asAdministrator()
  await admin.query("set session_replication_role = replica")
  await admin.query(
    `insert into audit_event (tenant_id, created_at, actor_type, actor_id, action, target_id)
       select store, now() - number * interval '1 second', 'user', 'user_' || number % 50,
              'resource_' || number % 20 || '.updated', 'price_' || number % 500
         from unnest($1::text[]) store, generate_series(1, $2::int) number`,
    [STORES, EVENTS]
  )
  await admin.query("analyze audit_event")
  const { rows } = await admin.query<{ name: string }>(
    "select distinct tableoid::regclass::text as name from audit_event where tenant_id = any($1)",
    [STORES]
  )
  filled = rows.map(({ name }) => name.replace(/^audit\./, ""))
  app = await asRequest(STORES[0])
}, 60_000)

afterAll(async () => {
  await app.end()
  await admin.query("delete from audit_event where tenant_id = any($1)", [STORES])
  await admin.end()
})

/** The module's placeholders as PostgreSQL numbers them. */
function numbered(sql: string): string {
  let count = 0
  return sql.replace(/\?/g, () => `$${(count += 1)}`)
}

async function filledReadWhole(sql: string, values: readonly unknown[]): Promise<string[]> {
  const whole = await tablesReadWhole(app, { text: numbered(sql), values })
  return whole.filter((name) => filled.includes(name))
}

const PAGES: Readonly<Record<string, Omit<EventPageInput, "limit">>> = {
  "the newest events": {},
  "the events of a resource": { action: "resource_7" },
  "the events of an action": { action: "resource_7.updated" },
  "the events of an actor": { actor_id: "user_7" },
  "the events about something": { target_id: "price_77" },
  "the events of a time": { from: new Date(Date.now() - 60_000) },
}

it.each(Object.keys(PAGES))("never reads the trail whole for %s", async (name) => {
  const { sql, bindings } = pageQuery({ ...PAGES[name], limit: 20 })
  const { rowCount } = await app.query(numbered(sql), [...bindings])
  expect(rowCount).toBe(21)
  expect(await filledReadWhole(sql, bindings)).toEqual([])
})

it("finds one event by its key", async () => {
  const { sql, bindings } = eventQuery("aev_00000000000000000000000000")
  expect(await filledReadWhole(sql, bindings)).toEqual([])
})

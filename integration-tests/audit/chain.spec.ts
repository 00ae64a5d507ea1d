import { Client } from "pg"
import { applyRetention } from "../../src/tenancy/audit-trail/retention"
import { verifyChain } from "../../src/tenancy/audit-trail/verify-chain"
import { provisionStore, type TestStore } from "../factories/store"
import { asAdministrator, asRequest, using } from "../isolation/database"
import { stack } from "../stack"
import { eventsOf, sealAll } from "./trail"

let admin: Client
let store: TestStore

beforeAll(async () => {
  admin = await asAdministrator()
})

afterAll(() => admin.end())

beforeEach(async () => {
  store = await provisionStore()
  for (const name of ["one", "two", "three", "four"]) {
    await store.staff.post(`/admin/regions/${store.regionId}`, { body: { name } })
  }
  await sealAll(store.id)
})

/** Changes rows as somebody would who got past every rule. */
async function tamper(sql: string, values: unknown[]): Promise<void> {
  await admin.query("set session_replication_role = replica")
  await admin.query(sql, values)
  await admin.query("set session_replication_role = origin")
}

async function renamings(): Promise<string[]> {
  const events = await eventsOf(store.staff, "action=region.updated")
  return events.map(({ id }) => id).reverse()
}

const fault = async () => (await verifyChain(admin, store.id)).fault

it("verifies, and goes on where it ended", async () => {
  const first = await verifyChain(admin, store.id)
  expect(first).toMatchObject({ fault: undefined, seals: 6 })
  await store.staff.post(`/admin/regions/${store.regionId}`, { body: { name: "five" } })
  await sealAll(store.id)
  const second = await verifyChain(admin, store.id)
  expect(second).toMatchObject({ fault: undefined, seals: 7, head: { seq: 7 } })
})

describe("names the first event that", () => {
  it("was changed", async () => {
    const [, second, third] = await renamings()
    for (const id of [third, second]) {
      await tamper("update audit_event set actor_id = 'user_x' where id = $1", [id])
    }
    expect(await fault()).toMatch(new RegExp(`^event ${second} .* was changed$`))
  })

  it("was removed", async () => {
    const [, second] = await renamings()
    await tamper("delete from audit_event where id = $1", [second])
    expect(await fault()).toMatch(new RegExp(`^event ${second} .* was removed$`))
  })

  it("was put in between", async () => {
    const [, second] = await renamings()
    await tamper(
      `insert into audit_event (tenant_id, id, created_at, action)
         select tenant_id, 'aev_FORGED', created_at + interval '1 microsecond', 'price.updated'
           from audit_event where id = $1`,
      [second]
    )
    await using(asRequest(store.id), (client) => client.query("select seal_audit_events(1000)"))
    expect(await fault()).toMatch(/^event aev_FORGED .* was inserted$/)
  })

  it("changed places with another", async () => {
    const [first, second] = await renamings()
    await tamper(
      `update audit_event e set after = o.after from audit_event o
        where e.id = any($1) and o.id = any($1) and o.id <> e.id`,
      [[first, second]]
    )
    expect(await fault()).toMatch(new RegExp(`^event ${first} .* was changed$`))
  })

  it("was removed together with its seal", async () => {
    const [, second] = await renamings()
    await tamper("delete from audit_event where id = $1", [second])
    await tamper("delete from audit_seal where event_id = $1", [second])
    expect(await fault()).toMatch(/^seal \d+ is missing$/)
  })

  it("was changed together with its seal", async () => {
    const [, second] = await renamings()
    await tamper("update audit_event set actor_id = 'user_x' where id = $1", [second])
    await tamper(
      `update audit_seal s set digest = audit_event_digest(e) from audit_event e
        where e.id = $1 and s.event_id = e.id`,
      [second]
    )
    expect(await fault()).toMatch(new RegExp(`^seal \\d+ of event ${second} was changed$`))
  })
})

it("still verifies from its checkpoint when old months are dropped", async () => {
  await admin.query(
    `create table audit.audit_event_2001_01 partition of audit_event
       for values from ('2001-01-01 00:00:00+00') to ('2001-02-01 00:00:00+00')`
  )
  const aged = await provisionStore()
  await sealAll(aged.id)
  await tamper("delete from audit_seal where tenant_id = $1", [aged.id])
  await tamper("delete from audit_event where tenant_id = $1", [aged.id])
  const old = `insert into audit_event (tenant_id, created_at, action)
    select $1, timestamptz '2001-01-10' + day * interval '1 day', 'test.old'
      from generate_series(1, 5) day`
  await tamper(old, [aged.id])
  await aged.staff.post(`/admin/regions/${aged.regionId}`, { body: { name: "new" } })
  await sealAll(aged.id)
  expect(await verifyChain(admin, aged.id)).toMatchObject({ fault: undefined, seals: 6 })
  const owner = new Client({ connectionString: stack.ownerUrl })
  await owner.connect()
  const done = await using(Promise.resolve(owner), (client) =>
    applyRetention(client, 12, new Date("2003-01-01T00:00:00Z"))
  )
  expect(done).toContain("dropped audit_event_2001_01")
  const kept = await verifyChain(admin, aged.id)
  expect(kept).toMatchObject({ fault: undefined, seals: 1, head: { seq: 6 } })
  expect(await eventsOf(aged.staff, "action=test.old")).toEqual([])
})

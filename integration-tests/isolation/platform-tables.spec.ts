import { randomBytes } from "node:crypto"
import type { Client } from "pg"
import { quoted } from "../../src/tenancy/row-security/catalog"
import { TENANT_TABLES, tablesOf } from "../../src/tenancy/tenant-tables"
import { asAdministrator, asRequest, attempt, type Outcome, type Setting, using } from "./database"
import { type Columns, insertOf, makeRow, plant, readColumns, type Row } from "./rows"

const run = randomBytes(4).toString("hex")
const OWNER = `iso_a_${run}`
const OTHER = `iso_b_${run}`
const STRANGERS: readonly Setting[] = [OTHER, undefined, ""]
const REFUSED = { code: "42501" }

let admin: Client
let columns: Columns

const ownColumnOf = (table: string): string => {
  const declared = TENANT_TABLES[table]
  return (declared.class === "platform" && declared.ownColumn) || "id"
}

const rowOf = (table: string, seed = run): Row => ({
  ...makeRow(columns, table, seed, ["id"]),
  [ownColumnOf(table)]: OWNER,
})

const touch = (table: string, where: string) => {
  const column = quoted(ownColumnOf(table))
  return `update ${quoted(table)} set ${column} = ${column} where ${where}`
}

const as = (setting: Setting, sql: string, values: unknown[] = []): Promise<Outcome> =>
  using(asRequest(setting), (client) => attempt(client, sql, values))

const code = (outcome: Outcome) => ("code" in outcome ? { code: outcome.code } : outcome)

beforeAll(async () => {
  admin = await asAdministrator()
  columns = await readColumns(admin)
  for (const table of tablesOf("platform")) {
    await plant(admin, OWNER, table, rowOf(table))
  }
})

afterAll(async () => {
  await admin.query("set session_replication_role = replica")
  for (const table of tablesOf("platform")) {
    await admin.query(`delete from ${quoted(table)} where ${ownColumnOf(table)} = $1`, [OWNER])
  }
  await admin.end()
})

describe.each(tablesOf("platform"))("the platform's table %s", (table) => {
  const mine = `${quoted(ownColumnOf(table))} = '${OWNER}'`

  it.each(STRANGERS)("keeps a store's row from a session of %j", async (setting) => {
    expect(await as(setting, `select 1 from ${quoted(table)} where ${mine}`)).toEqual({ rows: 0 })
    expect(await as(setting, touch(table, mine))).toEqual({ rows: 0 })
    expect(await as(setting, `delete from ${quoted(table)} where ${mine}`)).toEqual({ rows: 0 })
    const added = await as(setting, ...insertOf(table, rowOf(table, `${run}x`)))
    expect(code(added)).toEqual(REFUSED)
  })

  it("shows a store its own row and no other", async () => {
    const declared = TENANT_TABLES[table]
    const own = declared.class === "platform" && declared.ownColumn ? 1 : 0
    expect(await as(OWNER, `select 1 from ${quoted(table)}`)).toEqual({ rows: own })
  })

  it("shows the platform every store's row", async () => {
    const seen = await as("platform", `select 1 from ${quoted(table)} where ${mine}`)
    expect(seen).toEqual({ rows: 1 })
    expect(await as("platform", touch(table, mine))).toEqual({ rows: 1 })
  })

  it("lets a store write its own row only where that is declared", async () => {
    const declared = TENANT_TABLES[table]
    const writes = declared.class === "platform" && declared.ownWrites ? 1 : 0
    expect(await as(OWNER, touch(table, mine))).toEqual({ rows: writes })
    const gift = touch(table, mine).replace(" where", ` || 'x' where`)
    expect(code(await as(OWNER, gift))).toEqual(writes ? REFUSED : { rows: 0 })
  })
})

describe.each(tablesOf("shared"))("the shared table %s", (table) => {
  it.each([OWNER, undefined, ""])("is only read by a session of %j", async (setting) => {
    const all = await admin.query(`select 1 from ${quoted(table)}`)
    expect(await as(setting, `select 1 from ${quoted(table)}`)).toEqual({ rows: all.rowCount })
    expect(await as(setting, touchAny(table))).toEqual({ rows: 0 })
    expect(await as(setting, `delete from ${quoted(table)}`)).toEqual({ rows: 0 })
    const row = makeRow(columns, table, run)
    expect(code(await as(setting, ...insertOf(table, row)))).toEqual(REFUSED)
  })
})

const touchAny = (table: string) => {
  const [first] = columns.get(table) ?? []
  return `update ${quoted(table)} set ${quoted(first.name)} = ${quoted(first.name)}`
}

describe.each(tablesOf("bookkeeping"))("the migrations' table %s", (table) => {
  it.each([OWNER, "platform", undefined, ""])("is closed to a session of %j", async (setting) => {
    expect(await as(setting, `select 1 from ${quoted(table)}`)).toEqual({ rows: 0 })
    expect(code(await as(setting, touchAny(table)))).toEqual(REFUSED)
    expect(code(await as(setting, `delete from ${quoted(table)}`))).toEqual(REFUSED)
    const row = makeRow(columns, table, run)
    expect(code(await as(setting, ...insertOf(table, row)))).toEqual(REFUSED)
  })
})

import { randomBytes } from "node:crypto"
import type { Client } from "pg"
import { quoted } from "../../src/tenancy/row-security/catalog"
import { TENANT_TABLES, tablesOf } from "../../src/tenancy/tenant-tables"
import { asAdministrator, asRequest, attempt, type Setting, using } from "./database"
import { type Columns, insertOf, makeRow, plant, readColumns, uproot } from "./rows"

const run = randomBytes(4).toString("hex")
const OWNER = `iso_a_${run}`
const OTHER = `iso_b_${run}`
const STRANGERS: readonly (readonly [string, Setting])[] = [
  ["another store", OTHER],
  ["the platform", "platform"],
  ["nobody", undefined],
  ["an empty setting", ""],
]
const REFUSED = "42501"
const NOT_NULL = "23502"
const FOREIGN_KEY = "23503"

let admin: Client
let columns: Columns
let tables: string[]

beforeAll(async () => {
  admin = await asAdministrator()
  columns = await readColumns(admin)
  const { rows } = await admin.query<{ name: string }>(
    `select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'tenant_id'`
  )
  const platform = new Set(tablesOf("platform"))
  tables = rows.map((row) => row.name).filter((name) => !platform.has(name))
  for (const table of tables.filter((name) => name !== "tenant_number")) {
    await plant(admin, OWNER, table, makeRow(columns, table, run))
  }
  await plant(admin, OWNER, "tenant_number", { name: `planted ${run}`, last_value: 1000 })
})

afterAll(async () => {
  await uproot(admin, tables, [OWNER, OTHER])
  await admin.end()
})

/** Tries something on every table; the answer names the tables where it went otherwise. */
async function everywhere(
  setting: Setting,
  act: (client: Client, table: string) => Promise<string | undefined>
): Promise<string[]> {
  return using(asRequest(setting), async (client) => {
    const wrong: string[] = []
    for (const table of tables) {
      const found = await act(client, table)
      if (found) {
        wrong.push(`${table}: ${found}`)
      }
    }
    return wrong
  })
}

const ofOwner = (table: string) => `${quoted(table)} where tenant_id = '${OWNER}'`

function isAppendOnly(table: string): boolean {
  const declared = TENANT_TABLES[table]
  return declared.class === "tenant" && declared.appendOnly === true
}

/** What a change or removal comes to; of a table that only grows it is refused to everybody. */
function changed(
  table: string,
  outcome: Awaited<ReturnType<typeof attempt>>,
  rows: number
): string | undefined {
  if (!isAppendOnly(table)) {
    return expected(outcome, rows)
  }
  return "code" in outcome && outcome.code === REFUSED ? undefined : JSON.stringify(outcome)
}

function expected(outcome: Awaited<ReturnType<typeof attempt>>, rows: number): string | undefined {
  return "rows" in outcome && outcome.rows === rows ? undefined : JSON.stringify(outcome)
}

it("walks every tenant-owned table that the database has", () => {
  expect(tables.sort()).toEqual(tablesOf("tenant"))
})

describe.each(STRANGERS)("%s", (_, setting) => {
  it("sees no row of the store in any table", async () => {
    const wrong = await everywhere(setting, async (client, table) =>
      expected(await attempt(client, `select 1 from ${ofOwner(table)}`), 0)
    )
    expect(wrong).toEqual([])
  })

  it("changes no row of the store in any table", async () => {
    const wrong = await everywhere(setting, async (client, table) =>
      changed(
        table,
        await attempt(
          client,
          `update ${quoted(table)} set tenant_id = tenant_id
          where tenant_id = '${OWNER}'`
        ),
        0
      )
    )
    expect(wrong).toEqual([])
  })

  it("removes no row of the store in any table", async () => {
    const wrong = await everywhere(setting, async (client, table) =>
      changed(table, await attempt(client, `delete from ${ofOwner(table)}`), 0)
    )
    expect(wrong).toEqual([])
  })

  it("adds no row to the store in any table", async () => {
    const wrong = await everywhere(setting, async (client, table) => {
      const row = { ...makeRow(columns, table, `${run}x`), tenant_id: OWNER }
      const outcome = await attempt(client, ...insertOf(table, row))
      // A number of an order can't be counted for nobody, which fails before the rule is asked.
      const codes = setting ? [REFUSED] : [REFUSED, NOT_NULL]
      return "code" in outcome && codes.includes(outcome.code) ? undefined : JSON.stringify(outcome)
    })
    expect(wrong).toEqual([])
  })
})

describe.each([
  ["nobody", undefined],
  ["an empty setting", ""],
])("%s", (_, setting: Setting) => {
  it("adds no row that belongs to nobody", async () => {
    const wrong = await everywhere(setting, async (client, table) => {
      const row = makeRow(columns, table, `${run}x`)
      const unnamed = await attempt(client, ...insertOf(table, row))
      const empty = await attempt(client, ...insertOf(table, { ...row, tenant_id: "" }))
      const codes = [unnamed, empty].map((outcome) => "code" in outcome && outcome.code)
      const refused = codes.every((code) => code && [REFUSED, NOT_NULL, "23514"].includes(code))
      return refused ? undefined : JSON.stringify([unnamed, empty])
    })
    expect(wrong).toEqual([])
  })
})

describe("the store itself", () => {
  it("sees its row in every table, and changes and removes it where that is allowed", async () => {
    const wrong = await everywhere(OWNER, async (client, table) => {
      const where = table === "tenant_number" ? ` and name = 'planted ${run}'` : ""
      const touch = `update ${quoted(table)} set tenant_id = tenant_id where tenant_id = '${OWNER}'`
      const seen = await attempt(client, `select 1 from ${ofOwner(table)}${where}`)
      const touched = await attempt(client, `${touch}${where}`)
      const removed = await attempt(client, `delete from ${ofOwner(table)}${where}`)
      return expected(seen, 1) ?? changed(table, touched, 1) ?? changed(table, removed, 1)
    })
    expect(wrong).toEqual([])
  })

  it("owns what it adds without saying so, in every table", async () => {
    const wrong = await everywhere(OWNER, async (client, table) => {
      const [sql, values] = insertOf(table, makeRow(columns, table, `${run}y`))
      const counted = `with added as (${sql} returning tenant_id)
        select 1 from added where tenant_id = '${OWNER}'`
      const outcome = await attempt(client, counted, values)
      // The row has no parents here; it got past every rule when only they are missed.
      const passed = "code" in outcome && outcome.code === FOREIGN_KEY
      return passed ? undefined : expected(outcome, 1)
    })
    expect(wrong).toEqual([])
  })

  it("can't give a row away to another store in any table", async () => {
    const wrong = await everywhere(OWNER, async (client, table) => {
      const gift = `update ${quoted(table)} set tenant_id = '${OTHER}'`
      const outcome = await attempt(client, gift)
      return "code" in outcome && outcome.code === REFUSED ? undefined : JSON.stringify(outcome)
    })
    expect(wrong).toEqual([])
  })
})

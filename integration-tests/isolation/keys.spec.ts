import { randomBytes } from "node:crypto"
import type { Client } from "pg"
import {
  type ForeignKey,
  foreignKeys,
  type Key,
  quoted,
  uniqueKeys,
} from "../../src/tenancy/row-security/catalog"
import { tablesOf } from "../../src/tenancy/tenant-tables"
import { asAdministrator } from "./database"
import { type Columns, insertOf, makeRow, plant, readColumns, type Row } from "./rows"

const run = randomBytes(4).toString("hex")
const OWNER = `iso_a_${run}`
const OTHER = `iso_b_${run}`
const owned = new Set(tablesOf("tenant"))

let admin: Client
let columns: Columns

beforeAll(async () => {
  admin = await asAdministrator()
  columns = await readColumns(admin)
})

afterAll(() => admin.end())

/** Runs work whose rows nobody else sees, and takes it back. */
async function aside<Result>(work: () => Promise<Result>): Promise<Result> {
  await admin.query("begin")
  try {
    return await work()
  } finally {
    await admin.query("rollback")
  }
}

/** The constraint that refuses an insert, or nothing when it is accepted. */
async function refusal(work: () => Promise<unknown>): Promise<string | undefined> {
  await admin.query("savepoint before")
  try {
    await work()
    return undefined
  } catch (error) {
    const { constraint, message } = error as { constraint?: string; message: string }
    return constraint ?? message
  } finally {
    await admin.query("rollback to before")
    await admin.query("set session_replication_role = origin")
  }
}

// Many keys hold only for some rows: `WHERE is_default = true`.
function partOf({ definition }: Key): Row {
  const [, condition = ""] = definition.split(" WHERE ")
  const flags = [...condition.matchAll(/(\w+) = (true|false)/g)]
  const choices = [...condition.matchAll(/(\w+) = ANY \(ARRAY\['([^']+)'/g)]
  return Object.fromEntries([...flags, ...choices].map(([, name, value]) => [name, value]))
}

describe("unique keys", () => {
  async function inTwoStores(key: Key): Promise<string | undefined> {
    const row = { ...makeRow(columns, key.table, run, key.columns), ...partOf(key) }
    return aside(async () => {
      await plant(admin, OWNER, key.table, row)
      const across = await refusal(() => plant(admin, OTHER, key.table, row))
      const within = await refusal(() => plant(admin, OWNER, key.table, row))
      if (across) {
        return `${key.table}: two stores can't both have it (${across})`
      }
      return within ? undefined : `${key.table}: ${key.name} does not hold within a store`
    })
  }

  it("let two stores have the same values, and one store have them once", async () => {
    const keys = (await uniqueKeys(admin)).filter((key) => owned.has(key.table))
    expect(keys.length).toBeGreaterThan(150)
    const wrong: string[] = []
    for (const key of keys) {
      const found = await inTwoStores(key)
      if (found) {
        wrong.push(found)
      }
    }
    expect(wrong).toEqual([])
  })
})

describe("foreign keys", () => {
  const parentRow = (key: ForeignKey, child: Row): Row => {
    const pairs = key.columns.map((name, index) => [key.parentColumns[index], child[name]])
    const known = Object.fromEntries(pairs.filter(([name]) => name !== "tenant_id"))
    return { ...makeRow(columns, key.parent, `${run}p`), ...known }
  }

  // A tax region that has a parent must be a province.
  const always = ["province_code"]

  async function withParentOf(tenantId: string, key: ForeignKey, all: readonly ForeignKey[]) {
    const others = all.filter((other) => other.table === key.table && other.name !== key.name)
    const child = makeRow(columns, key.table, run, [...key.columns, ...always])
    return aside(async () => {
      for (const other of others.filter(({ columns: names }) =>
        names.some((name) => name in child)
      )) {
        await plant(admin, OTHER, other.parent, parentRow(other, child))
      }
      await plant(admin, tenantId, key.parent, parentRow(key, child))
      return refusal(async () => {
        await admin.query("select set_config('app.tenant_id', $1, false)", [OTHER])
        await admin.query("set constraints all immediate")
        await admin.query(...insertOf(key.table, child))
      })
    })
  }

  it("accept a parent of the same store and refuse another store's", async () => {
    const all = await foreignKeys(admin)
    const keys = all.filter((key) => owned.has(key.table) && owned.has(key.parent))
    expect(keys.length).toBeGreaterThan(80)
    const wrong: string[] = []
    for (const key of keys) {
      const own = await withParentOf(OTHER, key, all)
      const foreign = await withParentOf(OWNER, key, all)
      if (own !== undefined || foreign !== key.name) {
        wrong.push(`${key.table}.${key.name}: own parent ${own}, another store's ${foreign}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it("never lead from a store's rows to a table where stores share rows by id", async () => {
    const keys = await foreignKeys(admin)
    const out = keys.filter((key) => owned.has(key.table) && !owned.has(key.parent))
    const { rows } = await admin.query<{ name: string }>(
      "select relname as name from pg_class where relname = any($1)",
      [tablesOf("shared")]
    )
    const shared = new Set(rows.map((row) => row.name))
    expect(out.filter((key) => !shared.has(key.parent)).map((key) => quoted(key.name))).toEqual([])
  })
})

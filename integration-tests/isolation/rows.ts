import type { Client } from "pg"
import { quoted } from "../../src/tenancy/row-security/catalog"

type Column = {
  readonly table: string
  readonly name: string
  readonly type: string
  readonly isArray: boolean
  /** It has to be given: no default, and no NULL. */
  readonly needed: boolean
  /** The first value that a check or an enumeration allows. */
  readonly allowed: string | null
}

/** Values of a row by column. */
export type Row = Readonly<Record<string, unknown>>

/** The columns of all tables, as the catalogue has them. */
export type Columns = ReadonlyMap<string, readonly Column[]>

const CHECKED = /\(?(\w+)\)? = ANY \(\(?ARRAY\['([^']+)'/

/** Reads what a row of each table needs. */
export async function readColumns(admin: Client): Promise<Columns> {
  const { rows: checks } = await admin.query<{ table: string; text: string }>(
    `select conrelid::regclass::text as table, pg_get_constraintdef(oid) as text
       from pg_constraint where contype = 'c' and connamespace = 'public'::regnamespace`
  )
  const allowed = new Map<string, string>()
  for (const { table, text } of checks) {
    const [, column, value] = CHECKED.exec(text) ?? []
    if (column && value) {
      allowed.set(`${table.replace(/"/g, "")}.${column}`, value)
    }
  }
  const { rows } = await admin.query<Column>(
    `select c.relname as table, a.attname as name, t.typname as type,
            t.typcategory = 'A' as "isArray", a.attnotnull and not a.atthasdef as needed,
            (select e.enumlabel::text from pg_enum e where e.enumtypid = t.oid
              order by e.enumsortorder limit 1) as allowed
       from pg_attribute a
       join pg_class c on c.oid = a.attrelid
       join pg_type t on t.oid = a.atttypid
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
        and a.attnum > 0 and not a.attisdropped`
  )
  const columns = new Map<string, Column[]>()
  for (const row of rows) {
    const choice = row.allowed ?? allowed.get(`${row.table}.${row.name}`) ?? null
    columns.set(row.table, [...(columns.get(row.table) ?? []), { ...row, allowed: choice }])
  }
  return columns
}

function valueOf(column: Column, seed: string): unknown {
  if (column.allowed) {
    return column.allowed
  }
  if (column.isArray) {
    return "{}"
  }
  switch (column.type) {
    case "text":
    case "varchar":
      return `${seed}_${column.name}`
    case "bool":
      return false
    case "json":
    case "jsonb":
      return "{}"
    case "timestamp":
    case "timestamptz":
      return "2026-01-01T00:00:00Z"
    default:
      // Rows of another seed have other numbers, where a number is a key.
      return seed.length
  }
}

/**
 * Makes up a row that a table accepts: what it needs, and the columns asked for.
 * @param seed a text that the row's own texts start with
 */
export function makeRow(
  columns: Columns,
  table: string,
  seed: string,
  wanted: readonly string[] = []
): Row {
  const chosen = (columns.get(table) ?? []).filter(
    (column) => column.name !== "tenant_id" && (column.needed || wanted.includes(column.name))
  )
  return Object.fromEntries(chosen.map((column) => [column.name, valueOf(column, seed)]))
}

/** An insert of a row, and its values. */
export function insertOf(table: string, row: Row): [sql: string, values: unknown[]] {
  const names = Object.keys(row)
  const places = names.map((_, index) => `$${index + 1}`)
  const list = names.length
    ? `(${names.map(quoted).join(", ")}) values (${places.join(", ")})`
    : "default values"
  return [`insert into ${quoted(table)} ${list}`, Object.values(row)]
}

/**
 * Inserts a row for a store as the administrator, without asking foreign keys: the row stands by
 * itself. What counts numbers or fills defaults still works for that store.
 */
export async function plant(
  admin: Client,
  tenantId: string,
  table: string,
  row: Row
): Promise<void> {
  await admin.query("set session_replication_role = replica")
  await admin.query("select set_config('app.tenant_id', $1, false)", [tenantId])
  await admin.query(...insertOf(table, row))
  await admin.query("set session_replication_role = origin")
}

/** Removes everything that was planted for some stores. */
export async function uproot(
  admin: Client,
  tables: readonly string[],
  tenantIds: readonly string[]
): Promise<void> {
  await admin.query("set session_replication_role = replica")
  for (const table of tables) {
    await admin.query(`delete from ${quoted(table)} where tenant_id = any($1)`, [tenantIds])
  }
  await admin.query("set session_replication_role = origin")
}

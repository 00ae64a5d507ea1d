import type { Client } from "pg"

/** Of which rows of a store to make many. */
export type Multiplication = {
  readonly from: string
  readonly into: string
  readonly times: number
  readonly tables: readonly string[]
  /** Every identifier of a row that is copied, so that copies refer to copies. */
  readonly ids: readonly string[]
}

type Column = { readonly name: string; readonly type: string }

const NAMES = new Set(["handle", "sku", "email"])
const FIRST_NUMBER = 100_000

async function columnsOf(client: Client, table: string): Promise<Column[]> {
  const { rows } = await client.query<Column>(
    `select column_name as name, data_type as type from information_schema.columns
      where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`,
    [table]
  )
  return rows
}

/** All identifiers of a store's rows in some tables. */
export async function idsOf(
  client: Client,
  tenantId: string,
  tables: readonly string[]
): Promise<string[]> {
  const found: string[] = []
  for (const table of tables) {
    // Tables between two others have no identifier of their own.
    const { rows } = await client.query<{ id: string | null }>(
      `select to_jsonb(source) ->> 'id' as id from "${table}" source where tenant_id = $1`,
      [tenantId]
    )
    found.push(...rows.flatMap(({ id }) => id ?? []))
  }
  return found
}

function valueOf({ name, type }: Column): string {
  const value = `source."${name}"`
  if (name === "tenant_id") {
    return "$2"
  }
  if (name === "created_at") {
    return `${value} - number * interval '1 second'`
  }
  if (name === "display_id") {
    return `${FIRST_NUMBER} + number`
  }
  if (NAMES.has(name)) {
    return `number || '-' || ${value}`
  }
  const refers = ["text", "character varying"].includes(type) && /(^|_)id$/.test(name)
  return refers
    ? `case when ${value} = any($4) then ${value} || '-' || number else ${value} end`
    : value
}

const newestFirst = (columns: readonly Column[]) =>
  columns.some(({ name }) => name === "created_at") ? "created_at desc" : "1"

/** Copies a store's newest row of each table, each copy with identifiers that fit together. */
export async function multiplyRows(client: Client, wanted: Multiplication): Promise<void> {
  const { from, into, times, tables, ids } = wanted
  for (const table of tables) {
    const columns = await columnsOf(client, table)
    await client.query(
      `with newest as (
         select * from "${table}" where tenant_id = $1 order by ${newestFirst(columns)} limit 1
       )
       insert into "${table}" (${columns.map(({ name }) => `"${name}"`).join(", ")})
       select ${columns.map(valueOf).join(", ")}
         from newest source,
              generate_series(1, $3::int) number
        where $4::text[] is not null`,
      [from, into, times, ids]
    )
  }
}

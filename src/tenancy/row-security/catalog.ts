import type { Client } from "pg"

/** A key of a table, as PostgreSQL knows it. */
export type Key = {
  readonly table: string
  readonly name: string
  readonly kind: "primary" | "constraint" | "index"
  /** `CREATE UNIQUE INDEX …`, as PostgreSQL prints it. */
  readonly definition: string
  readonly columns: readonly string[]
}

/** A foreign key, with its actions spelled as in SQL. */
export type ForeignKey = {
  readonly table: string
  readonly name: string
  readonly columns: readonly string[]
  readonly parent: string
  readonly parentColumns: readonly string[]
  readonly onUpdate: string
  readonly onDelete: string
  readonly deferred: string
}

const ACTIONS: Record<string, string> = {
  a: "no action",
  r: "restrict",
  c: "cascade",
  n: "set null",
  d: "set default",
}

/** The names of all tables of the `public` schema, sorted. */
export async function tableNames(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`
  )
  return rows.map((row) => row.name)
}

/** The tables that have a column of that name. */
export async function tablesWithColumn(client: Client, column: string): Promise<Set<string>> {
  const { rows } = await client.query<{ name: string }>(
    `select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = $1`,
    [column]
  )
  return new Set(rows.map((row) => row.name))
}

/** All primary keys, unique constraints and unique indexes. */
export async function uniqueKeys(client: Client): Promise<Key[]> {
  const { rows } = await client.query<Key>(
    `select t.relname as table, coalesce(k.conname, i.relname) as name,
            case when x.indisprimary then 'primary' when k.oid is not null then 'constraint'
                 else 'index' end as kind,
            pg_get_indexdef(x.indexrelid) as definition,
            array(select coalesce(a.attname::text, '') from unnest(x.indkey) with ordinality u(n, o)
                    left join pg_attribute a on a.attrelid = x.indrelid and a.attnum = u.n
                   order by u.o) as columns
       from pg_index x
       join pg_class t on t.oid = x.indrelid
       join pg_class i on i.oid = x.indexrelid
       left join pg_constraint k on k.conindid = x.indexrelid and k.contype in ('p', 'u')
      where t.relnamespace = 'public'::regnamespace and x.indisunique
      order by 1, 2`
  )
  return rows
}

type ForeignKeyRow = Omit<ForeignKey, "onUpdate" | "onDelete" | "deferred"> & {
  readonly update_action: string
  readonly delete_action: string
  readonly deferrable: boolean
  readonly initially_deferred: boolean
}

/** All foreign keys of the `public` schema. */
export async function foreignKeys(client: Client): Promise<ForeignKey[]> {
  const names = (keys: string, table: string) =>
    `array(select a.attname::text from unnest(k.${keys}) with ordinality u(n, o)
       join pg_attribute a on a.attrelid = k.${table} and a.attnum = u.n order by u.o)`
  const { rows } = await client.query<ForeignKeyRow>(
    `select c.relname as table, k.conname as name, p.relname as parent,
            ${names("conkey", "conrelid")} as columns,
            ${names("confkey", "confrelid")} as "parentColumns",
            k.confupdtype as update_action, k.confdeltype as delete_action,
            k.condeferrable as deferrable, k.condeferred as initially_deferred
       from pg_constraint k
       join pg_class c on c.oid = k.conrelid
       join pg_class p on p.oid = k.confrelid
      where k.contype = 'f' and c.relnamespace = 'public'::regnamespace and k.conparentid = 0
      order by 1, 2`
  )
  return rows.map(({ update_action, delete_action, deferrable, initially_deferred, ...row }) => ({
    ...row,
    onUpdate: ACTIONS[update_action],
    onDelete: ACTIONS[delete_action],
    deferred: deferrable ? `deferrable ${initially_deferred ? "initially deferred" : ""}` : "",
  }))
}

/** Quotes a name for SQL. */
export function quoted(name: string): string {
  return `"${name.replace(/"/g, '""')}"`
}

import type { Client } from "pg"
import { COUNT_INDEXES, TENANT_INDEXES, tablesOf } from "../tenant-tables"
import { type ForeignKey, type Key, foreignKeys, quoted, uniqueKeys } from "./catalog"

const columnList = (names: readonly string[]) => names.map(quoted).join(", ")

/** `CREATE … USING btree (a, b)` becomes `… (tenant_id, a, b)`; the rest stays as it was. */
export function withTenantFirst(definition: string): string {
  return definition.replace(/ USING (\w+) \(/, " USING $1 (tenant_id, ")
}

async function rebuildKey(client: Client, key: Key): Promise<void> {
  const table = quoted(key.table)
  const name = quoted(key.name)
  if (key.kind === "index") {
    await client.query(`drop index ${name}`)
    await client.query(withTenantFirst(key.definition))
    return
  }
  const kind = key.kind === "primary" ? "primary key" : "unique"
  await client.query(
    `alter table ${table} drop constraint ${name},
       add constraint ${name} ${kind} (tenant_id, ${columnList(key.columns)})`
  )
}

async function rebuildForeignKey(client: Client, key: ForeignKey): Promise<void> {
  const onDelete =
    key.onDelete === "set null" || key.onDelete === "set default"
      ? `${key.onDelete} (${columnList(key.columns)})`
      : key.onDelete
  await client.query(
    `alter table ${quoted(key.table)} add constraint ${quoted(key.name)}
       foreign key (tenant_id, ${columnList(key.columns)})
       references ${quoted(key.parent)} (tenant_id, ${columnList(key.parentColumns)})
       on update ${key.onUpdate} on delete ${onDelete} ${key.deferred}`
  )
}

/**
 * Puts the tenant into every primary key, unique key and foreign key of the tenant-owned tables.
 * Key checks bypass row-level security, so only a key that holds the tenant keeps stores apart.
 */
export async function composeKeys(client: Client): Promise<string[]> {
  const owned = new Set(tablesOf("tenant"))
  const keys = (await uniqueKeys(client)).filter(
    (key) => owned.has(key.table) && key.columns[0] !== "tenant_id"
  )
  const references = (await foreignKeys(client)).filter(
    (key) => owned.has(key.table) && owned.has(key.parent) && key.columns[0] !== "tenant_id"
  )
  for (const reference of references) {
    const constraint = quoted(reference.name)
    await client.query(`alter table ${quoted(reference.table)} drop constraint ${constraint}`)
  }
  for (const key of keys) {
    await rebuildKey(client, key)
  }
  for (const reference of references) {
    await rebuildForeignKey(client, reference)
  }
  return [
    ...(keys.length ? [`put the tenant into ${keys.length} unique keys`] : []),
    ...(references.length ? [`put the tenant into ${references.length} foreign keys`] : []),
  ]
}

type Index = { readonly name: string; readonly definition: string }

function indexOf(table: string, columns: string, only?: { prefix: string; where: string }): Index {
  const parts = ["tenant_id", columns].filter(Boolean).join(", ")
  const suffix = columns.replace(/ desc/g, "").replace(/\W+/g, "_")
  const name = [only?.prefix ?? "tenant", table, suffix].filter(Boolean).join("_").slice(0, 63)
  const definition = `on ${quoted(table)} (${parts}) ${only ? `where ${only.where}` : ""}`
  return { name, definition }
}

function wantedIndexes(): Index[] {
  const each = (lists: Readonly<Record<string, readonly string[]>>) =>
    Object.entries(lists).flatMap(([table, all]) => all.map((columns) => [table, columns] as const))
  const counting = { prefix: "tenant_count", where: "deleted_at is null" }
  return [
    ...each(TENANT_INDEXES).map(([table, columns]) => indexOf(table, columns)),
    ...each(COUNT_INDEXES).map(([table, columns]) => indexOf(table, columns, counting)),
  ]
}

/** Builds the indexes that start with the tenant, for the lists that large stores ask for. */
export async function addTenantIndexes(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    "select indexname as name from pg_indexes where schemaname = 'public'"
  )
  const present = new Set(rows.map((row) => row.name))
  const missing = wantedIndexes().filter(({ name }) => !present.has(name))
  for (const { name, definition } of missing) {
    await client.query(`create index ${quoted(name)} ${definition}`)
  }
  return missing.length ? [`built ${missing.length} indexes that start with the tenant`] : []
}

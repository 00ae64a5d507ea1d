import type { Client } from "pg"
import { IsolationError } from "../errors"
import { quoted } from "../row-security/catalog"
import { tablesOf, TENANT_TABLES } from "../tenant-tables"
import { AUDITED_TABLES, type AuditedTable } from "./audited-tables"

type Runs = Pick<Client, "query">

/** A trigger of the audit trail, and the statement that makes it. */
type Trigger = { readonly table: string; readonly name: string; readonly create: string }

const EVENTS = ["insert", "update", "delete"] as const

function recorded(client: Client, table: string, declared: AuditedTable, deletable: boolean) {
  const { columns, about, masks, verbs, resource, reason } = declared
  const { tenant = "tenant_id", target = "id" } = declared
  const told = { resource, tenant, target, columns, about, masks, verbs, reason }
  const argument = client.escapeLiteral(JSON.stringify(told))
  const watched = deletable ? [...columns, "deleted_at"] : columns
  const changed = watched
    .map((column) => `old.${quoted(column)} is distinct from new.${quoted(column)}`)
    .join(" or ")
  return EVENTS.filter((event) => (declared.on ?? EVENTS).includes(event)).map((event) => ({
    table,
    name: `audit_${event}`,
    create: `create trigger audit_${event} after ${event} on ${quoted(table)} for each row
      ${event === "update" ? `when (${changed})` : ""}
      execute function record_audit_event(${argument})`,
  }))
}

const APPEND_ONLY: readonly Trigger[] = tablesOf("tenant")
  .filter((table) => isAppendOnly(table))
  .flatMap((table) => [
    {
      table,
      name: "append_only",
      create: `create trigger append_only before update or delete on ${quoted(table)}
        for each row execute function refuse_audit_change()`,
    },
    {
      table,
      name: "append_only_whole",
      create: `create trigger append_only_whole before truncate on ${quoted(table)}
        for each statement execute function refuse_audit_change()`,
    },
  ])

const FILLED: Trigger = {
  table: "audit_event",
  name: "fill_event",
  create: `create trigger fill_event before insert on audit_event
    for each row execute function fill_audit_event()`,
}

function isAppendOnly(table: string): boolean {
  const declared = TENANT_TABLES[table]
  return declared.class === "tenant" && declared.appendOnly === true
}

async function columnsOf(client: Runs): Promise<Map<string, Set<string>>> {
  const { rows } = await client.query<{ table: string; columns: string[] }>(
    `select table_name as table, array_agg(column_name::text) as columns
       from information_schema.columns where table_schema = 'public' group by 1`
  )
  return new Map(rows.map((row) => [row.table, new Set(row.columns)]))
}

/** What is declared and isn't there; a trail with holes must not go unnoticed. */
function missing(present: Map<string, Set<string>>): string[] {
  return Object.entries(AUDITED_TABLES).flatMap(([table, declared]) => {
    const { columns, about = [], target = "id", tenant = "tenant_id" } = declared
    const there = present.get(table)
    return there
      ? [...columns, ...about, target, tenant]
          .filter((column) => !there.has(column))
          .map((column) => `audited table "${table}" has no column "${column}"`)
      : [`audited table "${table}" does not exist`]
  })
}

function wantedTriggers(client: Client, present: Map<string, Set<string>>): Trigger[] {
  const recording = Object.entries(AUDITED_TABLES).flatMap(([table, declared]) =>
    recorded(client, table, declared, present.get(table)?.has("deleted_at") ?? false)
  )
  return [...recording, ...APPEND_ONLY, FILLED]
}

const keyOf = ({ table, name }: Pick<Trigger, "table" | "name">) => `${table}.${name}`

type Present = { readonly enabled: boolean; readonly remark: string | null }

async function presentTriggers(client: Runs): Promise<Map<string, Present>> {
  const { rows } = await client.query<Present & { table: string; name: string }>(
    `select c.relname as table, t.tgname as name, t.tgenabled = 'O' as enabled,
            obj_description(t.oid, 'pg_trigger') as remark
       from pg_trigger t join pg_class c on c.oid = t.tgrelid
       join pg_proc p on p.oid = t.tgfoid
      where c.relnamespace = 'public'::regnamespace and not t.tgisinternal
        and p.proname in ('record_audit_event', 'refuse_audit_change', 'fill_audit_event')`
  )
  return new Map(rows.map((row) => [keyOf(row), row]))
}

/**
 * Puts the triggers of the audit trail where they are declared, and takes others away.
 * @throws IsolationError when a declared table or column does not exist
 */
export async function addAuditTriggers(client: Client): Promise<string[]> {
  const columns = await columnsOf(client)
  const holes = missing(columns)
  if (holes.length) {
    throw new IsolationError(holes)
  }
  const present = await presentTriggers(client)
  const wanted = wantedTriggers(client, columns)
  const names = new Set(wanted.map(keyOf))
  const stray = [...present.keys()].filter((key) => !names.has(key))
  const made = wanted.filter((trigger) => {
    const found = present.get(keyOf(trigger))
    return !(found?.enabled && found.remark === trigger.create)
  })
  for (const key of [...stray, ...made.map(keyOf)]) {
    const [table, name] = key.split(".")
    await client.query(`drop trigger if exists ${quoted(name)} on ${quoted(table)}`)
  }
  for (const { table, name, create } of made) {
    await client.query(create)
    const remark = client.escapeLiteral(create)
    await client.query(`comment on trigger ${quoted(name)} on ${quoted(table)} is ${remark}`)
  }
  return made.length || stray.length ? [`the audit trail watches ${wanted.length} changes`] : []
}

/** In what the triggers differ from the declaration, a sentence each. */
export async function triggerFindings(client: Client): Promise<string[]> {
  const columns = await columnsOf(client)
  const present = await presentTriggers(client)
  const lacking = wantedTriggers(client, columns).filter((trigger) => {
    const found = present.get(keyOf(trigger))
    return !(found?.enabled && found.remark === trigger.create)
  })
  return [
    ...missing(columns),
    ...lacking.map(({ table, name }) => `table "${table}" lacks the trigger "${name}"`),
  ]
}

/** Rights that let somebody past the trail's own rules, a sentence each. */
export async function trailFindings(client: Runs, app: string): Promise<string[]> {
  const tables = [...new Set(APPEND_ONLY.map(({ table }) => table))]
  const { rows } = await client.query<{ table: string; right: string }>(
    `select t as table, r as right from unnest($1::text[]) t, unnest(array['UPDATE', 'DELETE']) r
      where case when to_regclass(format('public.%I', t)) is not null
                 then has_table_privilege($2, to_regclass(format('public.%I', t)), r) end`,
    [tables, app]
  )
  const { rows: schemas } = await client.query<{ open: boolean }>(
    `select has_schema_privilege($1, oid, 'usage') as open from pg_namespace
      where nspname = 'audit'`,
    [app]
  )
  return [
    ...rows.map((row) => `requests may ${row.right} table "${row.table}"`),
    ...(schemas[0]?.open ? ["requests may enter the schema of the audit trail's partitions"] : []),
  ]
}

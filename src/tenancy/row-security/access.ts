import type { Client } from "pg"
import { DATABASE_ROLES } from "../database-urls"
import { PLATFORM_TENANT_ID } from "../tenant-context"
import { TENANT_TABLES, type TableClass } from "../tenant-tables"
import { quoted } from "./catalog"

/** One row-level security rule of a table. */
export type Rule = {
  readonly name: string
  readonly kind: "permissive" | "restrictive"
  readonly command: "all" | "select" | "insert" | "update" | "delete"
  readonly role: string
  readonly condition: string
}

const { app, owner } = DATABASE_ROLES
const SETTING = "current_setting('app.tenant_id', true)"
const IS_PLATFORM = `${SETTING} = '${PLATFORM_TENANT_ID}'`

const rule = (
  name: string,
  kind: Rule["kind"],
  command: Rule["command"],
  condition: string,
  role: string = app
): Rule => ({ name, kind, command, role, condition })

function rulesForApp(declared: TableClass): Rule[] {
  switch (declared.class) {
    case "tenant":
      // Restrictive, so that a stray permissive rule can't open the table.
      return [
        rule("app_access", "permissive", "all", "true"),
        rule("tenant_isolation", "restrictive", "all", `tenant_id = ${SETTING}`),
      ]
    case "shared":
      return [
        rule("app_access", "permissive", "all", "true"),
        rule("platform_inserts", "restrictive", "insert", IS_PLATFORM),
        rule("platform_updates", "restrictive", "update", IS_PLATFORM),
        rule("platform_deletes", "restrictive", "delete", IS_PLATFORM),
      ]
    case "platform": {
      const own = declared.ownColumn && `${quoted(declared.ownColumn)} = ${SETTING}`
      const seen = own ? `${IS_PLATFORM} or ${own}` : IS_PLATFORM
      const written = declared.ownWrites ? seen : IS_PLATFORM
      return [
        rule("app_access", "permissive", "all", "true"),
        rule("own_rows", "restrictive", "all", seen),
        rule("own_inserts", "restrictive", "insert", written),
        rule("own_updates", "restrictive", "update", written),
        rule("own_deletes", "restrictive", "delete", written),
      ]
    }
    case "bookkeeping":
      return []
  }
}

/** The rules that a table of that class must have, and no others. */
export function rulesFor(declared: TableClass): Rule[] {
  return [rule("owner_maintenance", "permissive", "all", "true", owner), ...rulesForApp(declared)]
}

function createRule(table: string, made: Rule): string {
  const using = made.command === "insert" ? "" : `using (${made.condition})`
  const check =
    made.command === "select" || made.command === "delete" ? "" : `with check (${made.condition})`
  return `create policy ${made.name} on ${quoted(table)} as ${made.kind}
            for ${made.command} to ${made.role} ${using} ${check}`
}

/** A fingerprint of a table's rules, kept as its comment, that tells whether they changed. */
function fingerprint(rules: readonly Rule[]): string {
  return rules.map((made) => Object.values(made).join("|")).join(";")
}

type Present = { readonly table: string; readonly names: string[]; readonly remark: string | null }

async function presentRules(client: Client): Promise<Map<string, Present>> {
  const { rows } = await client.query<Present & { sealed: boolean }>(
    `select c.relname as table, array_remove(array_agg(p.polname::text order by p.polname), null)
              as names,
            case when c.relrowsecurity and c.relforcerowsecurity
                 then max(obj_description(p.oid, 'pg_policy')) end as remark
       from pg_class c left join pg_policy p on p.polrelid = c.oid
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      group by c.oid`
  )
  return new Map(rows.map((row) => [row.table, row]))
}

function rightsOf(declared: TableClass): string {
  if (declared.class === "bookkeeping") {
    return "select"
  }
  const growsOnly = declared.class === "tenant" && declared.appendOnly
  return growsOnly ? "select, insert" : "select, insert, update, delete"
}

async function grant(client: Client, table: string, declared: TableClass): Promise<void> {
  const rights = rightsOf(declared)
  await client.query(`revoke all on ${quoted(table)} from public, ${app}`)
  await client.query(`grant ${rights} on ${quoted(table)} to ${app}`)
}

async function seal(client: Client, table: string, declared: TableClass): Promise<void> {
  const rules = rulesFor(declared)
  const name = quoted(table)
  await client.query(`alter table ${name} enable row level security`)
  await client.query(`alter table ${name} force row level security`)
  const { rows } = await client.query<{ name: string }>(
    "select polname as name from pg_policy where polrelid = $1::regclass",
    [name]
  )
  for (const old of rows) {
    await client.query(`drop policy ${quoted(old.name)} on ${name}`)
  }
  for (const made of rules) {
    await client.query(createRule(table, made))
  }
  const remark = client.escapeLiteral(fingerprint(rules))
  await client.query(`comment on policy owner_maintenance on ${name} is ${remark}`)
  await grant(client, table, declared)
}

/** Makes each table's rules and grants what its class asks for; leaves right ones alone. */
export async function sealTables(client: Client): Promise<string[]> {
  const present = await presentRules(client)
  let sealed = 0
  for (const [table, declared] of Object.entries(TENANT_TABLES)) {
    const found = present.get(table)
    const rules = rulesFor(declared)
    const names = rules.map((made) => made.name).sort()
    const same =
      found?.remark === fingerprint(rules) && names.join() === [...found.names].sort().join()
    if (found && !same) {
      await seal(client, table, declared)
      sealed += 1
    }
  }
  await client.query(`grant usage on all sequences in schema public to ${app}`)
  return sealed ? [`sealed ${sealed} tables with row-level security`] : []
}

import type { Client } from "pg"
import { auditFindings } from "../audit-trail"
import { DATABASE_ROLES } from "../database-urls"
import { TENANT_TABLES, STORE_NUMBERS, tablesOf } from "../tenant-tables"
import { rulesFor } from "./access"
import { foreignKeys, uniqueKeys } from "./catalog"
import { unclassifiedTables } from "./index"

type Runs = Pick<Client, "query">

/** What is wrong with the login: it must own nothing and be bound by row-level security. */
export async function roleFindings(client: Runs): Promise<string[]> {
  const { rows } = await client.query<{
    name: string
    superuser: boolean
    bypasses: boolean
    owns: string[]
  }>(
    `select current_user::text as name, rolsuper as superuser, rolbypassrls as bypasses,
            array(select relname::text from pg_class
                   where relowner = r.oid and relnamespace = 'public'::regnamespace) as owns
       from pg_roles r where rolname = current_user`
  )
  const [role] = rows
  return [
    ...(role.superuser ? [`${role.name} is a superuser and sees every store`] : []),
    ...(role.bypasses ? [`${role.name} may bypass row-level security`] : []),
    ...(role.owns.length ? [`${role.name} owns tables: ${role.owns.slice(0, 5).join(", ")}`] : []),
    ...(role.name === DATABASE_ROLES.owner ? ["requests must not be served as the owner"] : []),
  ]
}

async function tableFindings(client: Runs): Promise<string[]> {
  const { rows } = await client.query<{ name: string; enabled: boolean; forced: boolean }>(
    `select relname as name, relrowsecurity as enabled, relforcerowsecurity as forced
       from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`
  )
  const findings = rows
    .filter((row) => !(row.enabled && row.forced))
    .map((row) => `table "${row.name}" has row-level security switched off or not forced`)
  const present = new Set(rows.map((row) => row.name))
  const missing = Object.keys(TENANT_TABLES).filter((name) => !present.has(name))
  return [...findings, ...missing.map((name) => `table "${name}" is declared but does not exist`)]
}

type RuleRow = {
  readonly table: string
  readonly name: string
  readonly kind: string
  readonly command: string
  readonly roles: string[]
  readonly using: string | null
  readonly check: string | null
}

const plain = (condition: string) => condition.toLowerCase().replace(/::text|[()"\s]/g, "")

/** The rules of each table, compared with those that its class must have: none more, none less. */
async function ruleFindings(client: Runs): Promise<string[]> {
  const { rows } = await client.query<RuleRow>(
    `select tablename as table, policyname as name, lower(permissive) as kind,
            lower(cmd) as command, roles::text[] as roles, qual as using, with_check as check
       from pg_policies where schemaname = 'public'`
  )
  const describe = (name: string, kind: string, command: string, role: string, texts: string[]) =>
    [name, kind, command, role, ...texts.map(plain)].join(" ")
  const actual = new Map<string, string[]>()
  for (const row of rows) {
    const texts = [row.using, row.check].filter((text): text is string => text !== null)
    const line = describe(row.name, row.kind, row.command, row.roles.join(), [...new Set(texts)])
    actual.set(row.table, [...(actual.get(row.table) ?? []), line])
  }
  return Object.entries(TENANT_TABLES).flatMap(([table, declared]) => {
    const wanted = rulesFor(declared).map((rule) =>
      describe(rule.name, rule.kind, rule.command, rule.role, [rule.condition])
    )
    const found = actual.get(table) ?? []
    const missing = wanted.filter((line) => !found.includes(line))
    const extra = found.filter((line) => !wanted.includes(line))
    return [
      ...missing.map((line) => `table "${table}" lacks the rule: ${line}`),
      ...extra.map((line) => `table "${table}" has a rule it should not have: ${line}`),
    ]
  })
}

async function columnFindings(client: Runs): Promise<string[]> {
  const { rows } = await client.query<{ table: string; nullable: string; value: string | null }>(
    `select table_name as table, is_nullable as nullable, column_default as value
       from information_schema.columns
      where table_schema = 'public' and column_name = 'tenant_id'`
  )
  const byTable = new Map(rows.map((row) => [row.table, row]))
  const { rows: checks } = await client.query<{ table: string }>(
    `select c.relname as table from pg_constraint k join pg_class c on c.oid = k.conrelid
      where k.contype = 'c' and k.convalidated and k.conname = c.relname || '_tenant_not_blank'`
  )
  const checked = new Set(checks.map((row) => row.table))
  return tablesOf("tenant").flatMap((table) => {
    const column = byTable.get(table)
    const filled = column?.value?.includes("app.tenant_id") && column.value.includes("NULLIF")
    const right = column && column.nullable === "NO" && filled && checked.has(table)
    return right ? [] : [`table "${table}" does not fill or check its tenant_id`]
  })
}

async function keyFindings(client: Client): Promise<string[]> {
  const owned = new Set(tablesOf("tenant"))
  const keys = (await uniqueKeys(client)).filter(
    (key) => owned.has(key.table) && key.columns[0] !== "tenant_id"
  )
  const references = (await foreignKeys(client)).filter(
    (key) => owned.has(key.table) && owned.has(key.parent) && key.columns[0] !== "tenant_id"
  )
  return [...keys, ...references].map(
    (key) => `key "${key.name}" of table "${key.table}" does not start with the tenant`
  )
}

async function grantFindings(client: Runs): Promise<string[]> {
  const { rows } = await client.query<{ table: string; right: string }>(
    `select table_name as table, privilege_type as right from information_schema.table_privileges
      where table_schema = 'public' and grantee in ('PUBLIC', $1)
        and (grantee = 'PUBLIC' or privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER'))`,
    [DATABASE_ROLES.app]
  )
  return rows.map((row) => `requests may ${row.right} table "${row.table}"`)
}

async function numberFindings(client: Runs): Promise<string[]> {
  const { rows } = await client.query<{ table: string; column: string; value: string | null }>(
    `select table_name as table, column_name as column, column_default as value
       from information_schema.columns where table_schema = 'public'`
  )
  return STORE_NUMBERS.filter(
    (number) =>
      !rows.some(
        (row) =>
          row.table === number.table &&
          row.column === number.column &&
          row.value?.includes("next_store_number")
      )
  ).map((number) => `${number.table}.${number.column} is not counted per store`)
}

/** Everything in which the database differs from the declaration, a sentence each. */
export async function isolationFindings(client: Client): Promise<string[]> {
  const parts = [
    await unclassifiedTables(client),
    await tableFindings(client),
    await ruleFindings(client),
    await columnFindings(client),
    await keyFindings(client),
    await grantFindings(client),
    await numberFindings(client),
    await auditFindings(client),
  ]
  return parts.flat()
}

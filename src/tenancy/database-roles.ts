import type { Client } from "pg"
import { DATABASE_ROLES, type DatabaseRole, type DatabaseUrls } from "./database-urls"

async function roleExists(admin: Client, name: string): Promise<boolean> {
  const found = await admin.query("select 1 from pg_roles where rolname = $1", [name])
  return Boolean(found.rowCount)
}

async function ensureRole(admin: Client, role: DatabaseRole, url: string): Promise<string[]> {
  const name = DATABASE_ROLES[role]
  const password = admin.escapeLiteral(decodeURIComponent(new URL(url).password))
  const exists = await roleExists(admin, name)
  if (!exists) {
    await admin.query(`create role ${name} login nocreatedb nocreaterole password ${password}`)
    return [`created the login ${name}`]
  }
  await admin.query(`alter role ${name} login password ${password}`)
  return []
}

/**
 * Creates the three logins and hands the database to the owner; running it twice changes nothing.
 * @param admin a connection to Wasla's database as somebody who may create roles
 * @returns what was done, a sentence each
 */
export async function ensureRoles(admin: Client, urls: DatabaseUrls): Promise<string[]> {
  const done: string[] = []
  for (const role of ["owner", "app", "reporting"] as const) {
    done.push(...(await ensureRole(admin, role, urls[role])))
  }
  const { owner, app, reporting } = DATABASE_ROLES
  const database = admin.escapeIdentifier(admin.database ?? "")
  await admin.query(`grant ${owner} to current_user`)
  await admin.query(`grant connect, temporary, create on database ${database} to ${owner}`)
  await admin.query(`revoke all on database ${database} from public`)
  await admin.query(`grant connect on database ${database} to ${app}, ${reporting}`)
  await admin.query(`revoke all on schema public from public`)
  await admin.query(`grant usage, create on schema public to ${owner}`)
  await admin.query(`grant usage on schema public to ${app}`)
  // Reports are read from views alone, in a schema of their own.
  await admin.query(`revoke usage on schema public from ${reporting}`)
  await admin.query(`alter role ${reporting} set default_transaction_read_only = on`)
  // A statement that runs away, or a transaction left open, must not hold up other stores.
  const limits = ["statement_timeout = '30s'", "idle_in_transaction_session_timeout = '60s'"]
  for (const limit of limits) {
    await admin.query(`alter role ${app} in database ${database} set ${limit}`)
  }
  return done
}

import type { Client } from "pg"
import { type Shot, fire } from "./load"

/** What one request asked of the database, on average. */
export type StatementCount = { readonly all: number; readonly tenantSet: number }

const SETTLE_MS = 400

async function track(client: Client, what: "top" | "none"): Promise<void> {
  await client.query(`alter system set pg_stat_statements.track = '${what}'`)
  await client.query("select pg_reload_conf()")
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS))
}

/** Prepares the server so that statements can be counted; until then nothing is. */
export async function prepareCounting(client: Client): Promise<void> {
  await client.query("create extension if not exists pg_stat_statements")
  await track(client, "none")
}

/** Sends the shots one after the other and counts the statements that reach that database. */
export async function countStatements(
  client: Client,
  database: string,
  shots: readonly Shot[]
): Promise<StatementCount> {
  await track(client, "top")
  await client.query("select pg_stat_statements_reset()")
  await fire(shots, 1)
  // Work that a request leaves to the background belongs to it.
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS))
  const { rows } = await client.query<{ calls: string; tenant: string }>(
    `select coalesce(sum(calls), 0) as calls,
            coalesce(sum(calls) filter (where query like 'select set_config%'), 0) as tenant
       from pg_stat_statements s join pg_database d on d.oid = s.dbid where d.datname = $1`,
    [database]
  )
  await track(client, "none")
  const each = (total: string) => Number(total) / shots.length
  return { all: each(rows[0].calls), tenantSet: each(rows[0].tenant) }
}

import type { Client } from "pg"
import { PLATFORM_TENANT_ID } from "../tenant-context"
import { tablesOf } from "../tenant-tables"
import { quoted, tablesWithColumn } from "./catalog"

/** The tenant of the connection, or NULL: an empty setting is nobody's. */
export const CURRENT_TENANT = "nullif(current_setting('app.tenant_id', true), '')"

/**
 * Gives each tenant-owned table its `tenant_id`, filled by the database from the connection.
 * Rows from before are the platform's: they come from Medusa's own migrations.
 */
export async function addTenantColumns(client: Client): Promise<string[]> {
  const present = await tablesWithColumn(client, "tenant_id")
  const missing = tablesOf("tenant").filter((table) => !present.has(table))
  await client.query("select set_config('app.tenant_id', $1, true)", [PLATFORM_TENANT_ID])
  for (const table of missing) {
    await client.query(
      `alter table ${quoted(table)}
         add column tenant_id text not null default ${CURRENT_TENANT},
         add constraint ${quoted(`${table}_tenant_not_blank`)} check (tenant_id <> '')`
    )
  }
  return missing.length ? [`added the tenant to ${missing.length} tables`] : []
}

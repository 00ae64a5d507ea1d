import type { Client } from "pg"
import { DATABASE_ROLES } from "../../../tenancy/database-urls"
import { AuditEventView } from "./audit-event"
import { GrantView } from "./break-glass-grant"

/** Every view of the schema `reporting`; a new one is one more line. */
export const REPORTING_VIEWS = [AuditEventView, GrantView] as const

const { reporting, owner } = DATABASE_ROLES

/**
 * Makes the views again, in one transaction. They belong to the owner, whose rules show all
 * stores' rows; the login of reports may read them and nothing else.
 * @param client a connection as the owner
 */
export async function applyReportingViews(client: Client): Promise<void> {
  await client.query("begin")
  try {
    await client.query("select pg_advisory_xact_lock(hashtext('wasla.reporting'))")
    await client.query(`create schema if not exists reporting authorization ${owner}`)
    await client.query("revoke all on schema reporting from public")
    await client.query(`grant usage on schema reporting to ${reporting}`)
    for (const { options } of REPORTING_VIEWS) {
      await client.query(`drop view if exists reporting.${options.name}`)
      await client.query(`create view reporting.${options.name} as ${options.expression}`)
      await client.query(`grant select on reporting.${options.name} to ${reporting}`)
    }
    await client.query("commit")
  } catch (error) {
    await client.query("rollback")
    throw error
  }
}

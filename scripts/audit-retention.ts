import { Client } from "pg"
import { env } from "../src/config/env"
import { applyRetention } from "../src/tenancy/audit-trail/retention"
import { databaseUrls } from "../src/tenancy/database-urls"

/** Drops the months of the audit trail that are older than AUDIT_RETENTION_MONTHS. */
async function main(): Promise<void> {
  const client = new Client({ connectionString: databaseUrls(env.database).owner })
  await client.connect()
  try {
    const done = await applyRetention(client, env.auditRetentionMonths)
    const lines = done.length ? done : ["nothing to do"]
    lines.forEach((line) => process.stdout.write(`  ${line}\n`))
  } finally {
    await client.end()
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})

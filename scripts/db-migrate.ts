import { spawn } from "node:child_process"
import path from "node:path"
import { Client } from "pg"
import { env } from "../src/config/env"
import { applyReportingViews } from "../src/modules/reporting/views"
import { ensureRoles } from "../src/tenancy/database-roles"
import { databaseUrls } from "../src/tenancy/database-urls"
import { applyRowSecurity } from "../src/tenancy/row-security"

const say = (text: string) => process.stdout.write(`${text}\n`)

async function connected<Result>(url: string, work: (client: Client) => Promise<Result>) {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Runs Medusa's own migrations, as the owner. They are loud, so they are shown when they fail. */
async function migrateModules(): Promise<void> {
  const cli = path.join(path.dirname(require.resolve("@medusajs/cli/package.json")), "cli.js")
  const args = [...process.execArgv, cli, "db:migrate", "--execute-safe-links"]
  const child = spawn(process.execPath, args, {
    env: {
      ...process.env,
      WASLA_MAINTENANCE: "true",
      NODE_ENV: "production",
      WASLA_ENV: env.stage,
    },
    stdio: ["ignore", "pipe", "pipe"],
  })
  let output = ""
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()))
  const code = await new Promise((resolve) => child.on("close", resolve))
  if (code !== 0) {
    throw new Error(`Medusa's migrations failed.\n${output.slice(-4000)}`)
  }
}

/**
 * Brings a database to where this version needs it: logins, tables, isolation and the audit trail,
 * views for reports. In that order, and nothing is done twice.
 */
async function migrate(): Promise<void> {
  const urls = databaseUrls(env.database)
  if (env.database.adminUrl) {
    const done = await connected(env.database.adminUrl, (client) => ensureRoles(client, urls))
    done.forEach((line) => say(`  ${line}`))
  }
  await migrateModules()
  say("  tables are up to date")
  const done = await connected(urls.owner, applyRowSecurity)
  done.forEach((line) => say(`  ${line}`))
  await connected(urls.owner, applyReportingViews)
  say(done.length ? "  the stores are sealed" : "  the stores were sealed already: nothing to do")
}

migrate().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})

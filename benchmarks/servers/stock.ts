import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { freePort } from "../../scripts/database/embedded-server"
import { answering, type Running, startProgram } from "../../scripts/stack/processes"
import { HOME, LOGS } from "./database"

/** A running server and the log-in of somebody who may do everything in it. */
export type Server = {
  readonly port: number
  readonly program: Running
  readonly email: string
  readonly password: string
}

const PROJECT = path.join(HOME, "stock")
const MEDUSA = "@medusajs/medusa/package.json"
const PATIENCE_MS = 120_000
const EMAIL = "admin@stock.example"
const PASSWORD = "a-long-password-1"

/** Settings in which stock Medusa and Wasla agree: pool, caching, no search, no Redis, no admin. */
const config = (databaseUrl: string) => `
const { defineConfig } = require("@medusajs/framework/utils")

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: ${JSON.stringify(databaseUrl)},
    databaseDriverOptions: { pool: { min: 0, max: 20, idleTimeoutMillis: 60000 } },
    http: {
      storeCors: "", adminCors: "", authCors: "",
      jwtSecret: "only-for-this-benchmark-1", cookieSecret: "only-for-this-benchmark-2",
      compression: { enabled: true },
    },
  },
  admin: { disable: true },
  modules: [
    { key: "search", disable: true },
    { resolve: "@medusajs/medusa/caching", options: { in_memory: { enable: true } } },
    { resolve: "@medusajs/medusa/locking" },
  ],
  featureFlags: { caching: true },
})
`

function medusa(name: string, args: readonly string[]): Running {
  return startProgram({
    name,
    command: process.execPath,
    args: [require.resolve("@medusajs/cli/cli.js"), ...args],
    cwd: PROJECT,
    env: { ...process.env, NODE_ENV: "production", MEDUSA_DISABLE_TELEMETRY: "true" },
    logDirectory: LOGS,
  })
}

async function finished(program: Running): Promise<void> {
  if ((await program.ended) !== 0) {
    throw new Error(`${program.name} failed:\n${readFileSync(program.log, "utf8").slice(-3000)}`)
  }
}

/** Makes a project of stock Medusa beside ours, on the same packages, and starts it. */
export async function startStock(databaseUrl: string): Promise<Server> {
  mkdirSync(PROJECT, { recursive: true })
  writeFileSync(path.join(PROJECT, "medusa-config.js"), config(databaseUrl))
  const { version } = JSON.parse(readFileSync(require.resolve(MEDUSA), "utf8"))
  const manifest = { name: "stock", dependencies: { "@medusajs/medusa": version } }
  writeFileSync(path.join(PROJECT, "package.json"), JSON.stringify(manifest))
  await finished(medusa("stock-migrate", ["db:migrate", "--execute-safe-links"]))
  await finished(medusa("stock-user", ["user", "-e", EMAIL, "-p", PASSWORD]))
  const port = await freePort()
  const program = medusa("stock", ["start", "-p", String(port), "-H", "127.0.0.1"])
  await answering(`http://127.0.0.1:${port}/health`, program, PATIENCE_MS)
  return { port, program, email: EMAIL, password: PASSWORD }
}

import { randomBytes } from "node:crypto"
import { readFileSync } from "node:fs"
import path from "node:path"
import { freePort } from "../../scripts/database/embedded-server"
import { build, staleTargets } from "../../scripts/stack/build"
import { migrateDatabase } from "../../scripts/stack/migrate"
import { startProgram } from "../../scripts/stack/processes"
import { startApi } from "../../scripts/stack/servers"
import { HOME, LOGS } from "./database"
import type { Server } from "./stock"

const EMAIL = "operator@wasla.example"
const LIMITS = ["ANONYMOUS", "CUSTOMER", "STAFF", "LOGIN", "TENANT"]

function settings(databaseUrl: string, name: string): Record<string, string> {
  return {
    DATABASE_URL: databaseUrl,
    WASLA_ENV: "production",
    JWT_SECRET: randomBytes(32).toString("hex"),
    COOKIE_SECRET: randomBytes(32).toString("hex"),
    AUTH_MFA_ENCRYPTION_KEY: randomBytes(32).toString("hex"),
    SECURE_COOKIES: "false",
    ADMIN_DISABLED: "true",
    REDIS_URL: "",
    MEDUSA_DISABLE_TELEMETRY: "true",
    FILES_DIRECTORY: path.join(HOME, name, "files"),
    // One machine plays all shoppers, so the limits would be what is measured.
    ...Object.fromEntries(LIMITS.map((limit) => [`RATE_LIMIT_${limit}`, "100000000"])),
  }
}

/** Builds Wasla if its sources changed since the last time. */
export async function buildWasla(): Promise<void> {
  if (staleTargets().includes("server")) {
    await build("server")
  }
}

/** Migrates the database, makes an operator, and starts Wasla as in production. */
export async function startWasla(databaseUrl: string, name: string): Promise<Server> {
  await migrateDatabase(databaseUrl, LOGS)
  const env = settings(databaseUrl, name)
  const password = randomBytes(12).toString("hex")
  const operator = startProgram({
    name: `${name}-operator`,
    command: process.execPath,
    args: ["scripts/create-operator.js", EMAIL],
    cwd: path.resolve(".medusa/server"),
    env: { ...process.env, NODE_ENV: "production", ...env, OPERATOR_PASSWORD: password },
    logDirectory: LOGS,
  })
  if ((await operator.ended) !== 0) {
    throw new Error(readFileSync(operator.log, "utf8").slice(-3000))
  }
  const port = await freePort()
  const program = await startApi({ name, port, env, logDirectory: LOGS })
  return { port, program, email: EMAIL, password }
}

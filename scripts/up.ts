import { existsSync } from "node:fs"
import { rm } from "node:fs/promises"
import path from "node:path"
import { createInterface } from "node:readline/promises"
import { pathToFileURL } from "node:url"
import { databaseUrls } from "../src/tenancy/database-urls"
import { startEmbeddedServer } from "./database/embedded-server"
import { demoPassword, given, ports, serverSettings } from "./environment"
import { build, staleTargets } from "./stack/build"
import { migrateDatabase } from "./stack/migrate"
import { startApi, startStorefront } from "./stack/servers"
import { hasStores, seedDemo } from "./up/demo"
import { install, isInstalled } from "./up/install"
import { NotNow, preflight } from "./up/preflight"
import { step, table } from "./up/progress"
import { installationSecrets } from "./up/secrets"

const HOME = path.resolve(".wasla/up")
const LOGS = path.join(HOME, "logs")
const MAILBOX = path.join(HOME, "mail")
const MAIL_LIST = path.join(MAILBOX, "index.html")

type Stop = () => Promise<void>
const started: Stop[] = []

async function stopAll(): Promise<void> {
  for (const stop of started.splice(0).reverse()) {
    await stop()
  }
}

async function reset(): Promise<void> {
  if (given.databaseUrl) {
    throw new NotNow("--reset deletes only Wasla's own database, and DATABASE_URL names another.")
  }
  if (!existsSync(HOME)) {
    return
  }
  const ask = createInterface({ input: process.stdin, output: process.stdout })
  const question = "This deletes every store, order and picture of this installation. Type yes: "
  const answer = await ask.question(question)
  ask.close()
  if (answer.trim().toLowerCase() !== "yes") {
    throw new NotNow("Nothing was deleted.")
  }
  await rm(HOME, { recursive: true, force: true })
}

async function openDatabase(): Promise<string> {
  if (given.databaseUrl) {
    return given.databaseUrl
  }
  const server = await startEmbeddedServer({ directory: path.join(HOME, "postgres") })
  started.push(() => server.stop())
  return server.adminUrl
}

async function prepare(): Promise<NodeJS.ProcessEnv> {
  if (!isInstalled("storefront")) {
    await step("Installing the storefront's packages", () => install("storefront", LOGS))
  }
  const databaseUrl = await step("Starting the database", openDatabase)
  await step("Migrating, and sealing the stores from each other", () =>
    migrateDatabase(databaseUrl, LOGS)
  )
  for (const target of staleTargets()) {
    await step(`Building the ${target}, once`, () => build(target))
  }
  const env = {
    ...process.env,
    NODE_ENV: "production",
    WASLA_ENV: "demo",
    ...(await installationSecrets(HOME)),
    ...serverSettings,
    DATABASE_URL: databaseUrl,
    FILES_DIRECTORY: path.join(HOME, "files"),
    MAIL_DIRECTORY: MAILBOX,
  }
  const { owner } = databaseUrls({ adminUrl: databaseUrl })
  if (!(await hasStores(owner, LOGS))) {
    await step("Making the demo stores Noor and Rimal", () => seedDemo(env, LOGS))
  }
  return env
}

function summary(): string {
  const shop = (slug: string) => `http://${slug}.localhost:${ports.storefront}`
  const admin = (slug: string) => `http://${slug}.localhost:${ports.api}/app`
  return table([
    ["Noor, the shop", shop("noor")],
    ["Noor, the admin", `${admin("noor")}   owner@noor.example`],
    ["Rimal, the shop", shop("rimal")],
    ["Rimal, the admin", `${admin("rimal")}   owner@rimal.example`],
    ["Sign up, or log in", shop("platform")],
    ["The platform's console", `${admin("platform")}   operator@wasla.example`],
    ["Password of all three", demoPassword],
    ["Mails that it sends", given.smtpUrl ? "by SMTP_URL" : pathToFileURL(MAIL_LIST).href],
  ])
}

async function up(): Promise<void> {
  if (process.argv.includes("--reset")) {
    await reset()
  }
  process.stdout.write("Wasla\n")
  await preflight(ports)
  const env = await prepare()
  const api = await step("Starting the API and admin", () =>
    startApi({ name: "api", port: ports.api, env, logDirectory: LOGS })
  )
  started.push(() => api.stop())
  const apiPort = ports.api
  const shop = await step("Starting the storefront", () =>
    startStorefront({ port: ports.storefront, apiPort, env, logDirectory: LOGS })
  )
  started.push(() => shop.stop())
  process.stdout.write(`\n${summary()}\n\n  Ctrl-C stops it all; the data stays.\n`)
  const ended = await Promise.race([api.ended.then(() => api), shop.ended.then(() => shop)])
  if (started.length) {
    throw new NotNow(`${ended.name} has ended by itself; what it said is in ${ended.log}`)
  }
}

let stopping: Promise<void> | undefined

function stopFor(signal: string): void {
  process.stdout.write(signal === "SIGINT" ? "\n  Stopping …\n" : "")
  stopping ??= stopAll().then(() => process.exit(0))
}

process.on("SIGINT", () => stopFor("SIGINT"))
process.on("SIGTERM", () => stopFor("SIGTERM"))

up().catch(async (error: unknown) => {
  if (stopping) {
    return
  }
  process.stderr.write(`\n  ${error instanceof Error ? error.message : String(error)}\n`)
  await stopAll()
  process.exit(1)
})

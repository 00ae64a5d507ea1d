import { rm } from "node:fs/promises"
import path from "node:path"
import { freePort, startEmbeddedServer } from "../database/embedded-server"
import { demoPassword, given } from "../environment"
import { seedDemo } from "../up/demo"
import { migrateDatabase } from "./migrate"
import type { Running } from "./processes"
import { startApi, startStorefront } from "./servers"
import { FAST, freshDatabase, settings } from "./test-stack"

/** Where a browser finds the demo stores. */
export type DemoStack = {
  readonly apiPort: number
  readonly storefrontPort: number
  /** The password of both owners and of the operator. */
  readonly password: string
}

/** The demo, running, and how to end it. */
export type RunningDemo = { readonly stack: DemoStack; stop(): Promise<void> }

const HOME = path.resolve(".wasla/e2e")
const LOGS = path.join(HOME, "logs")
const DATABASE = "wasla_e2e"

/** Starts a database with the demo stores, one API and the storefront, all of them new. */
export async function startDemoStack(say: (text: string) => void): Promise<RunningDemo> {
  const running: Pick<Running, "stop">[] = []
  const stop = async () => {
    for (const program of running.splice(0).reverse()) {
      await program.stop()
    }
  }
  try {
    await rm(path.join(HOME, "files"), { recursive: true, force: true })
    const embedded = given.databaseUrl
      ? undefined
      : await startEmbeddedServer({ directory: path.join(HOME, "postgres"), settings: FAST })
    running.push(...(embedded ? [embedded] : []))
    const databaseUrl = await freshDatabase(given.databaseUrl ?? embedded?.adminUrl ?? "", DATABASE)
    await migrateDatabase(databaseUrl, LOGS)
    say("database started and sealed")
    const [apiPort, storefrontPort] = [await freePort(), await freePort()]
    const env = {
      ...settings(databaseUrl, HOME),
      WASLA_ENV: "demo",
      REDIS_URL: given.redisUrl ?? "",
      DEMO_PASSWORD: demoPassword,
      STOREFRONT_PORT: String(storefrontPort),
    }
    await seedDemo({ ...process.env, NODE_ENV: "production", ...env }, LOGS)
    say("demo stores made")
    running.push(await startApi({ name: "api", port: apiPort, env, logDirectory: LOGS }))
    running.push(await startStorefront({ port: storefrontPort, apiPort, env, logDirectory: LOGS }))
    say("API, admin and storefront started")
    return { stack: { apiPort, storefrontPort, password: demoPassword }, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

import path from "node:path"
import { spawn } from "node:child_process"
import { startEmbeddedServer } from "./database/embedded-server"
import { given, ports, serverSettings } from "./environment"
import { migrateDatabase } from "./stack/migrate"
import { installationSecrets } from "./up/secrets"

const HOME = path.resolve(".wasla/up")

/**
 * Serves the API and admin from the sources, starting anew when one changes, on the same data as
 * `npm run up`. The storefront has its own `npm run dev`.
 */
async function dev(): Promise<void> {
  const embedded = given.databaseUrl
    ? undefined
    : await startEmbeddedServer({ directory: path.join(HOME, "postgres") })
  const databaseUrl = given.databaseUrl ?? embedded?.adminUrl ?? ""
  process.stdout.write(await migrateDatabase(databaseUrl, path.join(HOME, "logs")))
  const child = spawn("npx", ["tsx", "watch", "--clear-screen=false", "src/serve.ts"], {
    stdio: "inherit",
    env: {
      ...process.env,
      NODE_ENV: "development",
      WASLA_ENV: "development",
      ...(await installationSecrets(HOME)),
      ...serverSettings,
      PORT: String(ports.api),
      DATABASE_URL: databaseUrl,
      FILES_DIRECTORY: path.join(HOME, "files"),
    },
  })
  process.on("SIGINT", () => undefined)
  child.on("close", (code) => {
    void embedded?.stop().then(() => process.exit(code ?? 0))
  })
}

dev().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})

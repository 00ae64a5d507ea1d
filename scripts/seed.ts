import { env } from "../src/config/env"
import { withApp } from "./app"
import { seedDemo } from "./seed-demo/seed-demo"

async function main(): Promise<void> {
  if (env.stage === "production") {
    throw new Error("The demo stores have a well-known password and don't belong in production.")
  }
  const onProgress = (text: string) => process.stdout.write(`  ${text}\n`)
  await withApp((container) => seedDemo(container, { password: env.demoPassword, onProgress }))
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    process.exit(1)
  }
)

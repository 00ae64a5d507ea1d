import { spawn } from "node:child_process"
import { inCi } from "./environment"
import { build, staleTargets } from "./stack/build"
import { startDemoStack } from "./stack/demo-stack"
import { findProgram } from "./stack/redis"

const BROWSERS = ["chromium", "chromium-browser", "google-chrome"]
const CONFIG = "e2e-tests/playwright.config.ts"

const say = (text: string) => process.stdout.write(`  ${text}\n`)

/** Starts the demo, runs the journeys in a browser against it, and stops everything. */
async function main(): Promise<number> {
  const browser = BROWSERS.map(findProgram).find(Boolean)
  if (!browser) {
    say("The browser journeys were left out: install Chromium (Debian: apt install chromium).")
    return inCi ? 1 : 0
  }
  for (const target of staleTargets()) {
    say(`building the ${target}`)
    await build(target)
  }
  const { stack, stop } = await startDemoStack(say)
  process.once("SIGINT", () => void stop().then(() => process.exit(130)))
  process.once("SIGTERM", () => void stop().then(() => process.exit(143)))
  try {
    const playwright = spawn(
      process.execPath,
      [require.resolve("@playwright/test/cli"), "test", "--config", CONFIG].concat(
        process.argv.slice(2)
      ),
      {
        stdio: "inherit",
        env: { ...process.env, WASLA_DEMO: JSON.stringify({ ...stack, browser }) },
      }
    )
    return await new Promise((resolve) => playwright.on("close", (code) => resolve(code ?? 1)))
  } finally {
    await stop()
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
)

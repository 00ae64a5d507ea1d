import { spawn } from "node:child_process"
import path from "node:path"
import { inCi } from "./environment"
import { install, isInstalled } from "./up/install"
import { bringPrograms, type Needed } from "./test/programs"

const LOGS = path.resolve(".wasla/logs")
const say = (text: string) => process.stdout.write(`${text}\n`)

/** One runner of the whole, and the programs without which it can't run. */
type Suite = {
  readonly name: string
  readonly command: readonly string[]
  readonly cwd?: string
  readonly needs?: readonly string[]
}

const SUITES: readonly Suite[] = [
  { name: "check", command: ["npm", "run", "--silent", "check"] },
  { name: "unit", command: ["npm", "run", "--silent", "test:unit"] },
  { name: "storefront", command: ["npm", "test", "--silent"], cwd: "storefront" },
  {
    name: "integration",
    command: ["npm", "run", "--silent", "test:integration"],
    needs: ["redis-server", "pgbouncer"],
  },
  {
    name: "mutation",
    command: ["npm", "run", "--silent", "test:mutation"],
    needs: ["redis-server"],
  },
  { name: "e2e", command: ["npm", "run", "--silent", "test:e2e"], needs: ["chromium"] },
]

function run({ command, cwd }: Suite): Promise<boolean> {
  const [program, ...args] = command
  const child = spawn(program, args, { cwd, stdio: "inherit" })
  return new Promise((resolve) => {
    child.on("error", () => resolve(false))
    child.on("close", (code) => resolve(code === 0))
  })
}

function leftOut(suite: Suite, missing: readonly Needed[]): string[] {
  return missing.map(({ program }) => program).filter((name) => suite.needs?.includes(name))
}

const minutes = (since: number) => `${((Date.now() - since) / 60_000).toFixed(1)} min`

/** Runs everything that shows Wasla to be right, from a fresh clone, and sums it up. */
async function main(): Promise<boolean> {
  if (!isInstalled("storefront")) {
    say("Installing the storefront's packages")
    await install("storefront", LOGS)
  }
  const missing = bringPrograms(say)
  const wanted = process.argv.slice(2)
  const chosen = SUITES.filter(({ name }) => !wanted.length || wanted.includes(name))
  const results: { name: string; passed: boolean; remark: string }[] = []
  const skipped: string[] = []
  for (const suite of chosen) {
    const lacks = leftOut(suite, missing)
    if (lacks.length && !inCi) {
      const how = `install ${lacks.join(" and ")}, then: npm test -- ${suite.name}`
      skipped.push(`${suite.name} was left out: ${how}`)
      continue
    }
    say(`\n── ${suite.name} ${"─".repeat(60 - suite.name.length)}`)
    const since = Date.now()
    const passed = await run(suite)
    results.push({ name: suite.name, passed, remark: minutes(since) })
  }
  say(`\n── summary ${"─".repeat(52)}`)
  results.forEach(({ name, passed, remark }) => say(`  ${passed ? "✓" : "✗"} ${name} (${remark})`))
  skipped.forEach((line) => say(`  – ${line}`))
  const failed = results.filter(({ passed }) => !passed).length
  say(`suites: ${results.length - failed} passed, ${failed} failed, ${skipped.length} skipped`)
  return failed === 0 && results.length > 0
}

main().then(
  (passed) => process.exit(passed ? 0 : 1),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
)

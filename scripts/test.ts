import { spawn } from "node:child_process"
import path from "node:path"
import { given, inCi } from "./environment"
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
  /** The suite that this one runs along with: both wait more than they work. */
  readonly beside?: string
}

type Result = { readonly name: string; readonly passed: boolean; readonly remark: string }

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
  {
    name: "e2e",
    command: ["npm", "run", "--silent", "test:e2e"],
    needs: ["chromium"],
    // Some faults are put into a role, and all databases of a server have the same roles: on one
    // that was given, a shopper would see two stores at once.
    beside: given.databaseUrl ? undefined : "mutation",
  },
]

const minutes = (since: number) => `${((Date.now() - since) / 60_000).toFixed(1)} min`
const announce = (name: string) => say(`\n── ${name} ${"─".repeat(60 - name.length)}`)

/** Runs a suite; what one that runs beside another says is kept until it ends. */
async function run({ name, command, cwd, beside }: Suite): Promise<Result> {
  const since = Date.now()
  const [program, ...args] = command
  const kept: Buffer[] = []
  const child = spawn(program, args, { cwd, stdio: ["inherit", ...outputs(beside)] })
  child.stdout?.on("data", (part: Buffer) => kept.push(part))
  child.stderr?.on("data", (part: Buffer) => kept.push(part))
  if (!beside) {
    announce(name)
  }
  const passed = await new Promise<boolean>((resolve) => {
    child.on("error", () => resolve(false))
    child.on("close", (code) => resolve(code === 0))
  })
  if (beside) {
    announce(name)
    process.stdout.write(Buffer.concat(kept))
  }
  return { name, passed, remark: minutes(since) }
}

function outputs(beside: string | undefined): ["pipe", "pipe"] | ["inherit", "inherit"] {
  return beside ? ["pipe", "pipe"] : ["inherit", "inherit"]
}

/** Faults prove nothing unless the suites pass without them, which need not be seen twice. */
function knowing(suite: Suite, results: readonly Result[]): Suite {
  const isSound = results.some(({ name, passed }) => name === "integration" && passed)
  return suite.name === "mutation" && isSound
    ? { ...suite, command: [...suite.command, "--", "--sound"] }
    : suite
}

/** The suites in the order in which they run, those together that run at once. */
function turns(chosen: readonly Suite[]): Suite[][] {
  const groups: Suite[][] = []
  for (const suite of chosen) {
    const last = groups.at(-1)
    if (suite.beside && last?.[0].name === suite.beside) {
      last.push(suite)
    } else {
      groups.push([{ ...suite, beside: undefined }])
    }
  }
  return groups
}

function leftOut(suite: Suite, missing: readonly Needed[]): string[] {
  return missing.map(({ program }) => program).filter((name) => suite.needs?.includes(name))
}

/** Runs everything that shows Wasla to be right, from a fresh clone, and sums it up. */
async function main(): Promise<boolean> {
  if (!isInstalled("storefront")) {
    say("Installing the storefront's packages")
    await install("storefront", LOGS)
  }
  const missing = bringPrograms(say)
  const wanted = process.argv.slice(2)
  const chosen = SUITES.filter(({ name }) => !wanted.length || wanted.includes(name))
  const results: Result[] = []
  const skipped: string[] = []
  const able = chosen.filter((suite) => {
    const lacks = leftOut(suite, missing)
    if (lacks.length && !inCi) {
      const how = `install ${lacks.join(" and ")}, then: npm test -- ${suite.name}`
      skipped.push(`${suite.name} was left out: ${how}`)
      return false
    }
    return true
  })
  for (const turn of turns(able)) {
    results.push(...(await Promise.all(turn.map((suite) => run(knowing(suite, results))))))
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

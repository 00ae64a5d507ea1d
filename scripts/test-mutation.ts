import path from "node:path"
import { build, staleTargets } from "./stack/build"
import { startTestStack, type TestStack } from "./stack/test-stack"
import { CODE_MUTANTS } from "./mutation/code-mutants"
import { DATABASE_MUTANTS } from "./mutation/database-mutants"
import { SUITES, type Watchers } from "./mutation/mutant"
import { copyServer, withCodeMutant, withDatabaseMutant } from "./mutation/put-in"
import { runSuites, type Verdict } from "./mutation/run-suites"

type Outcome = { readonly name: string; readonly noticed: boolean; readonly line: string }

const say = (text: string) => process.stdout.write(`${text}\n`)
const said = process.argv.slice(2)
const only = said.find((word) => !word.startsWith("--"))
/** Said when all suites have just passed without a fault, so that they need not run once more. */
const isSound = said.includes("--sound")

function outcomeOf(name: string, verdict: Verdict, milliseconds: number): Outcome {
  const noticed = verdict.failed.length > 0 && verdict.broken.length === 0
  const [first = "no test failed"] = [...verdict.broken, ...verdict.failed]
  const seconds = `${(milliseconds / 1000).toFixed(0)} s`.padStart(5)
  const word = noticed ? "noticed " : "SURVIVED"
  return { name, noticed, line: `  ${word} ${seconds}  ${name.padEnd(56)} ${first}` }
}

type Putting = (work: (stack: TestStack) => Promise<Verdict>) => Promise<Verdict>

async function tryMutant(mutant: Watchers & { name: string }, put: Putting): Promise<Outcome> {
  const began = Date.now()
  const verdict = await put((stack) => runSuites(mutant, stack))
  const outcome = outcomeOf(mutant.name, verdict, Date.now() - began)
  say(outcome.line)
  return outcome
}

/** Without a fault the suites pass: otherwise their failing proves nothing. */
async function soundness(stack: TestStack): Promise<readonly string[]> {
  const verdict = await runSuites({ files: Object.values(SUITES) }, stack)
  say(`  without a fault: ${verdict.passed} passed, ${verdict.failed.length} failed`)
  return [...verdict.failed, ...verdict.broken]
}

async function tryAll(stack: TestStack): Promise<number> {
  const chosen = ({ name }: { name: string }) => !only || name.includes(only)
  const outcomes: Outcome[] = []
  for (const mutant of DATABASE_MUTANTS.filter(chosen)) {
    outcomes.push(await tryMutant(mutant, (work) => withDatabaseMutant(mutant, stack, work)))
  }
  copyServer()
  for (const mutant of CODE_MUTANTS.filter(chosen)) {
    outcomes.push(await tryMutant(mutant, (work) => withCodeMutant(mutant, stack, work)))
  }
  const unsound = isSound ? [] : await soundness(stack)
  const survivors = outcomes.filter(({ noticed }) => !noticed)
  say(`\n  ${outcomes.length} faults, ${outcomes.length - survivors.length} noticed`)
  survivors.forEach(({ name }) => say(`  SURVIVED: ${name}`))
  unsound.forEach((name) => say(`  fails without a fault: ${name}`))
  return outcomes.length === 0 || survivors.length || unsound.length ? 1 : 0
}

/**
 * Puts one fault after another into the database or the code, and expects the suites to notice
 * each: a suite that stays green without a rule would not notice if the rule were forgotten.
 */
async function main(): Promise<number> {
  // Each server that is started listens for our end.
  process.setMaxListeners(100)
  if (staleTargets().includes("server")) {
    say("  building the server")
    await build("server")
  }
  const { stack, stop } = await startTestStack((text) => say(`  ${text}`), {
    home: path.resolve(".wasla/mutation"),
  })
  try {
    return await tryAll(stack)
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

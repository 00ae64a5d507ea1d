import { runStep } from "./check/run-steps"
import { STEPS } from "./check/steps"
import { inCi, searchPath } from "./environment"

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name))
if (unknown.length > 0) {
  const names = STEPS.map(({ name }) => name).join(", ")
  process.stderr.write(`No such check: ${unknown.join(", ")}. There are: ${names}.\n`)
  process.exit(2)
}

const chosen = STEPS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))
const outcomes = chosen.map((step) => {
  const outcome = runStep(step, inCi, searchPath)
  process.stdout.write(outcome.text)
  return outcome
})

const broken = outcomes.filter(({ state }) => state === "broken").map(({ name }) => name)
const leftOut = outcomes.filter(({ state }) => state === "left out").map(({ name }) => name)
const also = leftOut.length > 0 ? `; left out: ${leftOut.join(", ")}` : ""
process.stdout.write(
  broken.length > 0 ? `check: broken: ${broken.join(", ")}${also}\n` : `check: all kept${also}\n`
)
process.exitCode = broken.length > 0 ? 1 : 0

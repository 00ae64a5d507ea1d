import { writeSync } from "node:fs"

/** The file descriptor that a probe answers on, beside what Medusa prints. */
const ANSWER_CHANNEL = 3

/** What the suite gave the probe to know. */
export function given<Given>(): Given {
  return JSON.parse(process.argv[2] ?? "null")
}

/** Runs a probe, tells the suite what it found, and ends. */
export function answer(find: () => Promise<unknown>): void {
  find().then(
    (found) => {
      writeSync(ANSWER_CHANNEL, JSON.stringify(found))
      process.exit(0)
    },
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
      process.exit(1)
    }
  )
}

/** Waits until a condition holds, or time is up: the suite then sees what is missing. */
export async function settled(
  holds: () => boolean | Promise<boolean>,
  patienceMs = 15_000
): Promise<void> {
  const end = Date.now() + patienceMs
  while (!(await holds()) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

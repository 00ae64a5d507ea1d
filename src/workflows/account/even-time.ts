import { setTimeout as wait } from "node:timers/promises"

const STEP_MS = 400

/**
 * Does something whose time must not tell what it found: the answer leaves at the next full step,
 * whether there was little to do or more.
 */
export async function inEvenTime<Result>(work: () => Promise<Result>): Promise<Result> {
  const started = performance.now()
  try {
    return await work()
  } finally {
    const spent = performance.now() - started
    await wait(STEP_MS - (spent % STEP_MS))
  }
}

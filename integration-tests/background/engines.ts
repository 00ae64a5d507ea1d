import { asideRedis, probe, type ProbeOptions } from "../probe"
import type { Sighting } from "../probes/sightings"
import { stack } from "../stack"

/** The engines that the application can run with, and what a probe must be told to use them. */
export const ENGINES: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ["the engines in the process", { REDIS_URL: "" }],
  ...(stack.redisUrl ? [["the engines in Redis", { REDIS_URL: asideRedis() }] as const] : []),
]

/** Runs a probe with the engines that its environment asks for. */
export function probeWith<Found>(
  name: string,
  env: ProbeOptions["env"],
  given: unknown
): Promise<Found> {
  return probe<Found>(name, { env, given })
}

/** The pieces of work that did not find themselves in the store they were made in. */
export function astray(seen: readonly Sighting[]): Sighting[] {
  return seen.filter(({ meant, context, session }) => context !== meant || session !== meant)
}

/** How often each piece of work was done for each store. */
export function tally(seen: readonly Sighting[]): Record<string, Record<string, number>> {
  const counts: Record<string, Record<string, number>> = {}
  for (const { what, meant } of seen) {
    counts[what] ??= {}
    counts[what][meant] = (counts[what][meant] ?? 0) + 1
  }
  return counts
}

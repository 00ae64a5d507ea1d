const MINUTE = 60

/** Seconds to wait after the first, second, … try that failed. */
export const WAITS_SECONDS = [1, 5, 30, 2 * 60, 5 * 60, 10 * 60, 24 * 60].map(
  (minutes) => minutes * MINUTE
)

/** How often a mail is tried before it is given up. */
export const MAX_ATTEMPTS = WAITS_SECONDS.length + 1

/** A wait differs by up to a fifth either way, so that mails of one outage don't come as one. */
const JITTER = 0.2

/**
 * How long to wait after a try.
 * @param attempts tries so far, this one included
 * @param chance between 0 and 1
 * @returns nothing when the mail is given up
 */
export function secondsUntilRetry(attempts: number, chance = Math.random()): number | undefined {
  const wait = WAITS_SECONDS[attempts - 1]
  return wait === undefined ? undefined : Math.round(wait * (1 - JITTER + 2 * JITTER * chance))
}

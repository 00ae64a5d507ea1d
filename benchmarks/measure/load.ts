import { type Call, type Target, send } from "./http"
import { percentile } from "./statistics"

/** A request and whom to send it to. */
export type Shot = { readonly target: Target; readonly call: Call }

/** What a burst of requests measured. */
export type Slice = {
  readonly perSecond: number
  readonly p50: number
  readonly p95: number
  readonly times: readonly number[]
}

/**
 * Sends all shots, `concurrency` at a time: each of so many shoppers sends its next request as soon
 * as the last is answered. Both sides of a comparison get the same shots, so they do the same work.
 */
export async function fire(shots: readonly Shot[], concurrency: number): Promise<Slice> {
  const times: number[] = []
  let next = 0
  const shopper = async () => {
    for (let shot = shots[next++]; shot; shot = shots[next++]) {
      const started = performance.now()
      await send(shot.target, shot.call)
      times.push(performance.now() - started)
    }
  }
  const started = performance.now()
  await Promise.all(Array.from({ length: concurrency }, shopper))
  const seconds = (performance.now() - started) / 1000
  return {
    perSecond: times.length / seconds,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    times,
  }
}

/** Does `work` for each item, a few at a time, and keeps the order of the results. */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  concurrency: number,
  work: (item: Item, index: number) => Promise<Result>
): Promise<Result[]> {
  const results: Result[] = []
  let next = 0
  const worker = async () => {
    for (let index = next++; index < items.length; index = next++) {
      results[index] = await work(items[index], index)
    }
  }
  await Promise.all(Array.from({ length: concurrency }, worker))
  return results
}

import { MAX_ATTEMPTS, secondsUntilRetry } from "../retry"
import { Turns } from "../turns"

describe("retries", () => {
  it("wait longer each time, a fifth more or less, and end", () => {
    const waits = Array.from({ length: MAX_ATTEMPTS }, (_, tried) =>
      secondsUntilRetry(tried + 1, 0.5)
    )
    const hours = (count: number) => count * 3600
    const expected = [60, 300, 1800, hours(2), hours(5), hours(10), hours(24), undefined]
    expect(waits).toEqual(expected)
    expect(secondsUntilRetry(1, 0)).toBe(48)
    expect(secondsUntilRetry(1, 1)).toBe(72)
  })
})

describe("turns", () => {
  it("runs five stores at once, lets a store that waits wait once, and forgets none", async () => {
    const turns = new Turns()
    const begun: string[] = []
    const ends: (() => void)[] = []
    const work = (store: string) => () => {
      begun.push(store)
      return new Promise<void>((resolve) => ends.push(resolve))
    }
    for (const store of ["a", "b", "c", "d", "e", "f", "f", "g"]) {
      turns.request(store, work(store))
    }
    expect(begun).toEqual(["a", "b", "c", "d", "e"])
    ends[0]()
    ends[1]()
    await new Promise(setImmediate)
    expect(begun).toEqual(["a", "b", "c", "d", "e", "f", "g"])
    // It runs, and waits no more: what was added meanwhile gets a turn of its own.
    turns.request("f", work("f"))
    ends[2]()
    await new Promise(setImmediate)
    expect(begun.at(-1)).toBe("f")
    ends.forEach((end) => end())
    await turns.idle()
    turns.request("late", work("late"))
    expect(begun).not.toContain("late")
  })
})

import { readFileSync } from "node:fs"
import path from "node:path"
import { Queue } from "bullmq"
import { provisionStore } from "../factories/store"
import type { EventsFound } from "../probes/events"
import type { JobsFound } from "../probes/jobs"
import type { WorkflowsFound } from "../probes/workflows"
import { stack } from "../stack"
import { astray, ENGINES, probeWith, tally } from "./engines"

let stores: string[]

beforeAll(async () => {
  const made = [await provisionStore(), await provisionStore(), await provisionStore()]
  stores = made.map((store) => store.id)
})

const each = (count: number, of = stores) => Object.fromEntries(of.map((id) => [id, count]))

describe.each(ENGINES)("%s", (_, env) => {
  const waits = Boolean(env.REDIS_URL)

  it("handle an event in the store that it was made in", async () => {
    const retries = waits
    const found = await probeWith<EventsFound>("events", env, { stores, retries })
    expect(astray(found.seen)).toEqual([])
    expect(tally(found.seen)).toEqual({
      plain: each(1),
      delayed: each(1),
      // The event bus in the process tries once; the one in Redis as often as it is told.
      again: each(retries ? 2 : 1),
      "from a workflow": each(1),
    })
    expect(found.handledWithoutStore).toBe(0)
    expect(found.refusal).toBe(waits ? "tenancy.envelope_without_tenant" : null)
  })

  it("do every step, retry and undoing of a workflow in its store", async () => {
    const found = await probeWith<WorkflowsFound>("workflows", env, { stores })
    expect(astray(found.seen)).toEqual([])
    expect(tally(found.seen)).toEqual({
      first: each(1),
      later: each(1),
      flaky: each(2),
      waiting: each(1),
      last: each(1),
      "first undone": each(1, stores.slice(0, 1)),
    })
    expect(found.strangersAnswer).toMatch(/^refused/)
  })

  it("run a job for each store, whatever becomes of the others", async () => {
    const found = await probeWith<JobsFound>("jobs", env, { stores })
    expect(astray(found.seen)).toEqual([])
    expect(tally(found.seen)).toEqual({
      store: each(1),
      "each fails": each(1),
      platform: each(1, ["platform"]),
    })
    // One fails and one is slow: neither keeps the third waiting.
    const [, slow, quick] = stores
    expect(found.order).toEqual([quick, slow])
  })
})

const withRedis = stack.redisUrl ? it : it.skip

withRedis("an envelope without a store is refused by the server, and reported", async () => {
  const { hostname, port } = new URL(stack.redisUrl ?? "")
  const connection = { host: hostname, port: Number(port) }
  // This process has no kernel that would put a store on the envelope.
  const queue = new Queue("events-queue", { prefix: "RedisEventBusService", connection })
  try {
    const name = `iso.nobodys.${process.pid}`
    const { id = "" } = await queue.add(name, { data: {}, metadata: {} }, { removeOnFail: false })
    let job = await queue.getJob(id)
    for (let tries = 0; tries < 200 && !job?.failedReason; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50))
      job = await queue.getJob(id)
    }
    expect(job?.failedReason).toContain("carries no tenant")
    expect(readFileSync(path.join(stack.logDirectory, "api-redis.log"), "utf8")).toMatch(
      new RegExp(`tenancy.envelope_without_tenant[^\\n]*${name}`)
    )
    await job?.remove()
  } finally {
    await queue.close()
  }
})

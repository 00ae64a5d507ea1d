import path from "node:path"
import type { SubscriberArgs } from "@medusajs/framework"
import type { Event, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { withApp } from "../../scripts/app"
import type * as Background from "../../src/tenancy/background"
import { runInTenant, runWithoutTenant } from "../../src/tenancy/tenant-context"
import { answer, given, settled } from "./answer"
import { type Sighting, Sightings } from "./sightings"

/** What became of events, and of one that belonged to nobody. */
export type EventsFound = {
  readonly seen: readonly Sighting[]
  readonly refusal: string | null
  readonly handledWithoutStore: number
}

type Data = { readonly meant: string; readonly what: string }

const announce = createWorkflow("iso-announce", (input: Data) => {
  emitEventStep({ eventName: "iso.happened", data: input })
  return new WorkflowResponse(input)
})

async function listen(container: MedusaContainer, sightings: Sightings): Promise<() => number> {
  const { tenantSubscriber }: typeof Background = await import(
    path.resolve("src/tenancy/background.js")
  )
  const bus = container.resolve(Modules.EVENT_BUS)
  let nobodys = 0
  const failed = new Set<string>()
  const handle = tenantSubscriber<Data>(async ({ event: { data } }: SubscriberArgs<Data>) => {
    if (data.meant === "nobody") {
      nobodys += 1
      return
    }
    await sightings.note(data.what, data.meant)
    if (data.what === "again" && !failed.has(data.meant)) {
      failed.add(data.meant)
      throw new Error("The first try fails.")
    }
  })
  bus.subscribe(
    "iso.happened",
    ({ data, ...envelope }: Event<unknown>) => {
      const event = { ...envelope, data: data as Data }
      return handle({ event, container, pluginOptions: {} })
    },
    { subscriberId: "iso" }
  )
  return () => nobodys
}

answer(() =>
  withApp(async (container): Promise<EventsFound> => {
    const { stores, retries } = given<{ stores: string[]; retries: boolean }>()
    const sightings = new Sightings(container)
    const handledWithoutStore = await listen(container, sightings)
    const bus = container.resolve(Modules.EVENT_BUS)
    const emit = (what: string, meant: string, options = {}) =>
      bus.emit({ name: "iso.happened", data: { what, meant } }, options)
    await Promise.all(
      stores.map((meant) =>
        runInTenant({ tenantId: meant }, async () => {
          await emit("plain", meant)
          await emit("delayed", meant, { delay: 300 })
          await emit("again", meant, { attempts: 2, backoff: { type: "fixed", delay: 200 } })
          await announce(container).run({ input: { what: "from a workflow", meant } })
        })
      )
    )
    const refusal = await runWithoutTenant(() => emit("plain", "nobody")).then(
      () => null,
      (error: Error & { code?: string }) => error.code ?? error.message
    )
    await settled(() => sightings.all.length >= stores.length * (retries ? 5 : 4))
    return { seen: sightings.all, refusal, handledWithoutStore: handledWithoutStore() }
  })
)

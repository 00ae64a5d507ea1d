import path from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, createWorkflow, StepResponse } from "@medusajs/framework/workflows-sdk"
import { withApp } from "../../scripts/app"
import type * as Background from "../../src/tenancy/background"
import { currentTenant } from "../../src/tenancy/tenant-context"
import { answer, given, settled } from "./answer"
import { type Sighting, Sightings } from "./sightings"

/** What a job for each store and a job of the platform saw. */
export type JobsFound = { readonly seen: readonly Sighting[]; readonly order: readonly string[] }

type Job = (container: MedusaContainer) => Promise<void>

// As Medusa does it with the files of src/jobs.
function schedule(name: string, container: MedusaContainer, job: Job): void {
  const step = createStep({ name }, async () => new StepResponse(await job(container)))
  createWorkflow(
    { name: `job-${name}`, schedule: { interval: 500, numberOfExecutions: 1 } },
    () => {
      step()
    }
  )
}

answer(() =>
  withApp(async (container): Promise<JobsFound> => {
    const { stores } = given<{ stores: string[] }>()
    const [failing, slow] = stores
    const { tenantJob, platformJob }: typeof Background = await import(
      path.resolve("src/tenancy/background.js")
    )
    const sightings = new Sightings(container)
    const order: string[] = []
    const perStore = tenantJob({
      name: "iso",
      run: async () => {
        const meant = currentTenant()?.tenantId ?? ""
        if (!stores.includes(meant)) {
          return
        }
        await sightings.note("store", meant)
        if (meant === failing) {
          throw new Error("This store's work fails.")
        }
        await new Promise((resolve) => setTimeout(resolve, meant === slow ? 1500 : 0))
        order.push(meant)
      },
    })
    const inTurn = tenantJob({
      name: "iso-in-turn",
      concurrency: 1,
      run: async () => {
        const meant = currentTenant()?.tenantId ?? ""
        if (stores.includes(meant)) {
          await sightings.note("each fails", meant)
          throw new Error("This store's work fails.")
        }
      },
    })
    schedule("iso-stores", container, perStore)
    schedule("iso-in-turn", container, inTurn)
    schedule(
      "iso-platform",
      container,
      platformJob(async () => sightings.note("platform", "platform"))
    )
    await settled(
      () => sightings.all.length > 2 * stores.length && order.length >= stores.length - 1
    )
    return { seen: sightings.all, order }
  })
)

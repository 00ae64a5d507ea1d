import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, TransactionHandlerType } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { withApp } from "../../scripts/app"
import { runInTenant } from "../../src/tenancy/tenant-context"
import { answer, given, settled } from "./answer"
import { type Sighting, Sightings } from "./sightings"

/** What the steps of workflows saw, and whether one store could answer another's step. */
export type WorkflowsFound = {
  readonly seen: readonly Sighting[]
  readonly strangersAnswer: string
}

type Input = { readonly meant: string; readonly fails?: boolean }

const WALK = "iso-walk"
let sightings: Sightings
const flaked = new Set<string>()

const first = createStep(
  "first",
  async ({ meant }: Input) => {
    await sightings.note("first", meant)
    return new StepResponse(meant, meant)
  },
  async (meant) => sightings.note("first undone", meant ?? "")
)

const later = createStep({ name: "later", async: true }, async ({ meant }: Input) => {
  await sightings.note("later", meant)
  return new StepResponse(meant)
})

const flaky = createStep(
  { name: "flaky", async: true, maxRetries: 1, retryInterval: 1 },
  async ({ meant }: Input) => {
    await sightings.note("flaky", meant)
    if (!flaked.has(meant)) {
      flaked.add(meant)
      throw new Error("The first try fails.")
    }
    return new StepResponse(meant)
  }
)

const waiting = createStep({ name: "waiting", async: true }, async ({ meant }: Input) => {
  await sightings.note("waiting", meant)
})

const last = createStep({ name: "last", async: true }, async ({ meant, fails }: Input) => {
  await sightings.note("last", meant)
  if (fails) {
    throw new Error("This one is undone.")
  }
  return new StepResponse(meant)
})

const walk = createWorkflow({ name: WALK, retentionTime: 600 }, (input: Input) => {
  first(input)
  later(input)
  flaky(input)
  waiting(input)
  return new WorkflowResponse(last(input))
})

async function finish(container: MedusaContainer, transactionId: string): Promise<void> {
  await container.resolve(Modules.WORKFLOW_ENGINE).setStepSuccess({
    idempotencyKey: {
      action: TransactionHandlerType.INVOKE,
      transactionId,
      stepId: "waiting",
      workflowId: WALK,
    },
    stepResponse: new StepResponse("done"),
  })
}

/** A step has run a moment before the engine knows that it waits; only then can it be finished. */
async function finishWhenWaiting(container: MedusaContainer, transactionId: string): Promise<void> {
  let early = true
  const tryIt = () =>
    finish(container, transactionId).then(
      () => (early = false),
      (error: Error) => {
        if (!error.message.includes("when status is idle")) {
          throw error
        }
      }
    )
  await settled(async () => {
    await tryIt()
    return !early
  })
}

answer(() =>
  withApp(async (container): Promise<WorkflowsFound> => {
    const { stores } = given<{ stores: string[] }>()
    sightings = new Sightings(container)
    const runs = new Map<string, string>()
    await Promise.all(
      stores.map((meant, index) =>
        runInTenant({ tenantId: meant }, async () => {
          const input = { meant, fails: index === 0 }
          const { transaction } = await walk(container).run({ input, throwOnError: false })
          runs.set(meant, transaction.transactionId)
        })
      )
    )
    await settled(() => sightings.count("waiting") >= stores.length)
    const [mine, other] = stores
    const strangersAnswer = await runInTenant({ tenantId: other }, () =>
      finish(container, runs.get(mine) ?? "")
    ).then(
      () => "taken",
      (error: Error) => `refused: ${error.message}`
    )
    for (const meant of stores) {
      const transactionId = runs.get(meant) ?? ""
      await runInTenant({ tenantId: meant }, () => finishWhenWaiting(container, transactionId))
    }
    await settled(() => sightings.count("last") >= stores.length && undone() >= 1)
    return { seen: sightings.all, strangersAnswer }
  })
)

function undone(): number {
  return sightings.count("first undone")
}

import { logger } from "@medusajs/framework"
import { type Job, Queue, UnrecoverableError, Worker } from "bullmq"
import { systemActor } from "./actor"
import { envelopeWithoutTenant } from "./errors"
import { currentTenant, runInTenant, runWithoutTenant, type TenantContext } from "./tenant-context"

/** Where an envelope carries its tenant, beside the engine's own data. */
const ENVELOPE = "__tenant"
const ATTACHED = Symbol.for("wasla.tenancy.background-engine")

type Data = Record<string, unknown> | undefined
type BulkJobs = Parameters<Queue["addBulk"]>[0]
type Process = (this: Worker, job: Job, token: string) => Promise<unknown>

function stamped(kind: string, name: string, data: Data): Data {
  const context = currentTenant()
  if (!context) {
    throw envelopeWithoutTenant(kind, name)
  }
  const { tenantId, slug, requestId, actor } = context
  return { ...data, [ENVELOPE]: { tenantId, slug, requestId, actor } }
}

function tenantOf(data: Data): TenantContext | undefined {
  const found = data?.[ENVELOPE]
  return found && typeof found === "object" && "tenantId" in found
    ? (found as TenantContext)
    : undefined
}

function stampWhatIsAdded(): void {
  const { add, addBulk } = Queue.prototype
  Queue.prototype.add = function (this: Queue, name, data, options) {
    return add.call(this, name, stamped("job", name, data), options)
  }
  Queue.prototype.addBulk = function (this: Queue, jobs: BulkJobs) {
    const all = jobs.map((job) => ({ ...job, data: stamped("event", job.name, job.data) }))
    return addBulk.call(this, all)
  }
}

function reopenWhatIsProcessed(): void {
  const process: Process = Reflect.get(Worker.prototype, "callProcessJob")
  const processInTenant: Process = function (job, token) {
    const context = tenantOf(job.data)
    if (!context) {
      const error = envelopeWithoutTenant(this.name, job.name)
      logger.error(JSON.stringify({ event: error.code, queue: this.name, job: job.name }))
      return Promise.reject(new UnrecoverableError(error.message))
    }
    const own = { ...context, actor: systemActor(job.name, context.actor) }
    return runWithoutTenant(() => runInTenant(own, () => process.call(this, job, token)))
  }
  Reflect.set(Worker.prototype, "callProcessJob", processInTenant)
}

/**
 * Lets everything that waits in Redis (events, scheduled jobs, workflow steps and retries) carry
 * the tenant that it was made in. The in-process engines keep the context by themselves.
 */
export function attachBackgroundEngine(): void {
  if (Reflect.has(Queue, ATTACHED)) {
    return
  }
  Reflect.set(Queue, ATTACHED, true)
  stampWhatIsAdded()
  reopenWhatIsProcessed()
}

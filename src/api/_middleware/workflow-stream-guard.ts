import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

/** Refuses the stream of all runs of a workflow: the engine would send every store's. */
export function refuseWorkflowStream(): never {
  throw new MedusaError(
    MedusaError.Types.FORBIDDEN,
    "The stream of a whole workflow is not available.",
    "workflows.stream_not_available"
  )
}

/** Refuses to start a workflow by its name: that would go past every permission. */
export function refuseWorkflowRun(): never {
  throw new MedusaError(
    MedusaError.Types.FORBIDDEN,
    "Workflows can't be started by name.",
    "workflows.run_not_available"
  )
}

function transactionOf(req: MedusaRequest): unknown {
  const { body } = req
  const inBody = typeof body === "object" && body !== null && "transaction_id" in body
  return req.params.transaction_id ?? (inBody ? body.transaction_id : undefined)
}

/** Lets a run be followed or answered only by the store that it belongs to. */
export async function ownTransaction(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const transaction = transactionOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: unknown[] }>(
    `select 1 from "workflow_execution"
     where "workflow_id" = ? and "transaction_id" = ? and "deleted_at" is null limit 1`,
    [req.params.workflow_id ?? "", typeof transaction === "string" ? transaction : ""]
  )
  if (rows.length === 0) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such run of a workflow.")
  }
  next()
}

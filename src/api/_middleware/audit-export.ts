import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaRequestHandler,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { recordEvent } from "../../tenancy/audit-trail/record-event"

/**
 * Writes an export into the audit trail before it begins: no data leaves without an event. What
 * was asked for is in the event, the data is not.
 */
export function auditExport(resource: string): MedusaRequestHandler {
  return async (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
    const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const filters = Object.keys(req.validatedQuery ?? req.query)
    await recordEvent(knex, {
      action: "data.exported",
      targetType: resource,
      about: { filtered_by: filters },
    })
    next()
  }
}

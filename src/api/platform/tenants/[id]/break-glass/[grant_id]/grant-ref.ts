import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import type { GrantRef } from "../../../../../../workflows/break-glass/operator-access"

/** The grant that a request of an operator is about, and the operator. */
export function grantRef({ params, auth_context }: AuthenticatedMedusaRequest): GrantRef {
  const { id: store_id, grant_id } = params
  return { store_id, grant_id, operator_id: auth_context.actor_id }
}

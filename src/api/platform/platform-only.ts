import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { PLATFORM_TENANT_ID, requireTenant } from "../../tenancy/tenant-context"
import { EdgeError } from "../_edge/edge-error"

/** Lets a request on only at the platform's own address; elsewhere there is no such route. */
export function platformOnly(
  _req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const here = requireTenant().tenantId === PLATFORM_TENANT_ID
  next(here ? undefined : new EdgeError("request.no_such_route"))
}

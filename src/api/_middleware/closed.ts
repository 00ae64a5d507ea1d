import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { EdgeError } from "../_edge/edge-error"

/** Stands before routes that Medusa registers and Wasla doesn't serve. */
export function closed(_req: MedusaRequest, _res: MedusaResponse, _next: MedusaNextFunction): void {
  throw new EdgeError("request.no_such_route")
}

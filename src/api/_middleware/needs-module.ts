import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaRequestHandler,
  MedusaResponse,
} from "@medusajs/framework/http"
import { EdgeError } from "../_edge/edge-error"

/** Medusa registers the routes of modules that are left off, and then fails or hangs on them. */
export function needsModule(name: string): MedusaRequestHandler {
  return (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void => {
    if (!req.scope.resolve(name, { allowUnregistered: true })) {
      throw new EdgeError("request.no_such_route")
    }
    next()
  }
}

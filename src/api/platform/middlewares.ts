import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import { auditSearchMiddlewares } from "./audit-events/middlewares"
import { breakGlassPlatformMiddlewares } from "./break-glass/middlewares"
import { permissionCheck } from "../_middleware/permission-check"
import { operatorMiddlewares } from "./operators/middlewares"
import { platformOnly } from "./platform-only"
import { tenantMiddlewares } from "./tenants/middlewares"

/** Every platform route: only at the platform's address, and only for its own users. */
export const platformMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/platform/*",
    middlewares: [platformOnly, authenticate("user", ["bearer", "session"]), permissionCheck],
  },
  ...tenantMiddlewares,
  ...auditSearchMiddlewares,
  ...breakGlassPlatformMiddlewares,
  ...operatorMiddlewares,
]

import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import { platformOnly } from "../platform/platform-only"

/** What is about the servers themselves is for the platform's own users, at its own address. */
export const opsMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/ops/*",
    middlewares: [platformOnly, authenticate("user", ["bearer", "session"])],
  },
]

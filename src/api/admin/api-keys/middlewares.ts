import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { GrantKey } from "./validators"

/** What the routes about the permissions of secret keys take. */
export const apiKeyMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/api-keys/:id/permissions",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(GrantKey)],
  },
]

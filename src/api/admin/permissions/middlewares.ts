import { validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { ListRoles } from "../roles/validators"

/** What the list of permissions takes: the page of the roles beside it. */
export const permissionMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/permissions",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(ListRoles, { isList: true })],
  },
]

import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { CopyRole, CreateRole, ListRoles, UpdateRole } from "./validators"

/** What the routes about roles take. */
export const roleMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/roles",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(ListRoles, { isList: true })],
  },
  {
    matcher: "/admin/roles",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(CreateRole)],
  },
  {
    matcher: "/admin/roles/:id",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(UpdateRole)],
  },
  {
    matcher: "/admin/roles/:id/copy",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(CopyRole)],
  },
]

import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { removeMember } from "./remove-member"
import { AssignRole, ListStaff } from "./validators"

/** What the routes about the staff take, and Medusa's own removal of a user in our way. */
export const staffMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/staff",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(ListStaff, { isList: true })],
  },
  {
    matcher: "/admin/staff/:user_id/role",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AssignRole)],
  },
  { matcher: "/admin/users/:id", methods: ["DELETE"], middlewares: [removeMember] },
]

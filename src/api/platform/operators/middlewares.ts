import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { requireStepUp } from "../../_middleware/step-up"
import { ListStaff } from "../../admin/staff/validators"
import { AssignOperatorRole } from "./validators"

/** What the routes about the platform's own staff take. */
export const operatorMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/platform/operators",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(ListStaff, { isList: true })],
  },
  {
    matcher: "/platform/operators/:user_id/role",
    methods: ["POST"],
    middlewares: [requireStepUp, validateAndTransformBody(AssignOperatorRole)],
  },
]

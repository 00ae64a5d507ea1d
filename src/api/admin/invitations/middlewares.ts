import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { CreateInvitation, ListInvitations } from "./validators"

/** What the routes about invitations take. */
export const invitationMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/invitations",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(ListInvitations, { isList: true })],
  },
  {
    matcher: "/admin/invitations",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(CreateInvitation)],
  },
]

import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { supportProfile } from "./support-profile"
import { ListGrants, Reveal } from "./validators"

/** What the routes about support in a store take, and who support is to the admin's pages. */
export const breakGlassMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/break-glass/grants",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(ListGrants, { isList: true })],
  },
  {
    matcher: "/admin/break-glass/reveals",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(Reveal)],
  },
  { matcher: "/admin/users/me", methods: ["GET"], middlewares: [supportProfile] },
]

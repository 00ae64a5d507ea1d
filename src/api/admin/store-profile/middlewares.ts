import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { AddDomain } from "../../platform/tenants/validators"
import { UpdateStoreProfile } from "./validators"

/** What the routes about a merchant's own store and its domains take. */
export const storeProfileMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/store-profile",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(UpdateStoreProfile)],
  },
  {
    matcher: "/admin/store-domains",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AddDomain)],
  },
]

import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import {
  Activate,
  AddDomain,
  ChangeStatus,
  CreateTenant,
  ListTenants,
  UpdateTenant,
} from "./validators"

/** What each route about stores takes. */
export const tenantMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/platform/tenants",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(ListTenants, { isList: true })],
  },
  {
    matcher: "/platform/tenants",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(CreateTenant)],
  },
  {
    matcher: "/platform/tenants/:id",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(UpdateTenant)],
  },
  {
    matcher: "/platform/tenants/:id/activate",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(Activate)],
  },
  {
    matcher: "/platform/tenants/:id/suspend",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(ChangeStatus)],
  },
  {
    matcher: "/platform/tenants/:id/close",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(ChangeStatus)],
  },
  {
    matcher: "/platform/tenants/:id/domains",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AddDomain)],
  },
]

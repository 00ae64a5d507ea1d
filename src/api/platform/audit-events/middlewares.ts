import { validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { SearchAuditEvents } from "./validators"

/** What the operators' search through all audit trails takes. */
export const auditSearchMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/platform/audit-events",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(SearchAuditEvents, { isList: true })],
  },
]

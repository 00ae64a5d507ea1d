import { validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { auditExport } from "../../_middleware/audit-export"
import { ExportAuditEvents, ListAuditEvents } from "./validators"

/** What the routes about the audit trail take. */
export const auditEventMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/audit-events",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(ListAuditEvents, { isList: true })],
  },
  {
    matcher: "/admin/audit-events/export",
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(ExportAuditEvents, { isList: false }),
      auditExport("audit_event"),
    ],
  },
  { matcher: "/admin/orders/export", methods: ["POST"], middlewares: [auditExport("order")] },
  { matcher: "/admin/products/export", methods: ["POST"], middlewares: [auditExport("product")] },
  {
    matcher: "/admin/inventory-items/export",
    methods: ["POST"],
    middlewares: [auditExport("inventory_item")],
  },
]

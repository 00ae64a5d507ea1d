import type { RouteRules } from "./rule"

/** What the routes about payments ask for. */
export const PAYMENTS_ROUTES: RouteRules = {
  "POST /admin/payment-collections": "payments.edit",
  "DELETE /admin/payment-collections/:id": "payments.edit",
  "POST /admin/payment-collections/:id/mark-as-paid": "payments.edit",
  "POST /admin/payment-collections/:id/payment-sessions": "payments.edit",
  "GET /admin/payments": "payments.view",
  "GET /admin/payments/:id": "payments.view",
  "POST /admin/payments/:id/capture": "payments.edit",
  "POST /admin/payments/:id/refund": "orders.refund",
  "GET /admin/payments/payment-providers": "payments.view",
}

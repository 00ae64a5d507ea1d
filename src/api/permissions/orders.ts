import type { RouteRules } from "./rule"

/** What the routes about orders and their fulfilments ask for. */
export const ORDERS_ROUTES: RouteRules = {
  "POST /admin/fulfillments": "orders.fulfill",
  "POST /admin/fulfillments/:id/cancel": "orders.fulfill",
  "POST /admin/fulfillments/:id/shipment": "orders.fulfill",
  "POST /admin/order-changes/:id": "orders.edit",
  "GET /admin/orders": "orders.view",
  "GET /admin/orders/:id": "orders.view",
  "POST /admin/orders/:id": "orders.edit",
  "POST /admin/orders/:id/archive": "orders.edit",
  "POST /admin/orders/:id/cancel": "orders.cancel",
  "GET /admin/orders/:id/changes": "orders.view",
  "POST /admin/orders/:id/complete": "orders.edit",
  "POST /admin/orders/:id/credit-lines": "orders.refund",
  "POST /admin/orders/:id/fulfillments": "orders.fulfill",
  "POST /admin/orders/:id/fulfillments/:fulfillment_id/cancel": "orders.fulfill",
  "POST /admin/orders/:id/fulfillments/:fulfillment_id/mark-as-delivered": "orders.fulfill",
  "POST /admin/orders/:id/fulfillments/:fulfillment_id/shipments": "orders.fulfill",
  "GET /admin/orders/:id/line-items": "orders.view",
  "POST /admin/orders/:id/payment-sessions/authorize": "payments.edit",
  "GET /admin/orders/:id/preview": "orders.view",
  "GET /admin/orders/:id/shipping-options": "orders.view",
  "POST /admin/orders/:id/transfer": "orders.edit",
  "POST /admin/orders/:id/transfer/cancel": "orders.edit",
  "POST /admin/orders/:id/transfer/guest": "orders.edit",
  "POST /admin/orders/export": ["orders.export", "customers.view_contact"],
}

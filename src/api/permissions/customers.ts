import type { RouteRules } from "./rule"

/** What the routes about customers ask for. */
export const CUSTOMERS_ROUTES: RouteRules = {
  "GET /admin/customer-groups": "customers.view",
  "POST /admin/customer-groups": "customers.edit",
  "DELETE /admin/customer-groups/:id": "customers.delete",
  "GET /admin/customer-groups/:id": "customers.view",
  "POST /admin/customer-groups/:id": "customers.edit",
  "POST /admin/customer-groups/:id/customers": "customers.edit",
  "GET /admin/customers": "customers.view",
  "POST /admin/customers": "customers.edit",
  "DELETE /admin/customers/:id": "customers.delete",
  "GET /admin/customers/:id": "customers.view",
  "POST /admin/customers/:id": "customers.edit",
  "GET /admin/customers/:id/addresses": "customers.view",
  "POST /admin/customers/:id/addresses": "customers.edit",
  "DELETE /admin/customers/:id/addresses/:address_id": "customers.edit",
  "GET /admin/customers/:id/addresses/:address_id": "customers.view",
  "POST /admin/customers/:id/addresses/:address_id": "customers.edit",
  "POST /admin/customers/:id/customer-groups": "customers.edit",
}

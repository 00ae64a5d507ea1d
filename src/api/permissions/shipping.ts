import type { RouteRules } from "./rule"

/** What the routes about shipping ask for. */
export const SHIPPING_ROUTES: RouteRules = {
  "GET /admin/fulfillment-providers": "shipping.view",
  "GET /admin/fulfillment-providers/:id/options": "shipping.view",
  "DELETE /admin/fulfillment-sets/:id": "shipping.delete",
  "POST /admin/fulfillment-sets/:id/service-zones": "shipping.edit",
  "DELETE /admin/fulfillment-sets/:id/service-zones/:zone_id": "shipping.edit",
  "GET /admin/fulfillment-sets/:id/service-zones/:zone_id": "shipping.view",
  "POST /admin/fulfillment-sets/:id/service-zones/:zone_id": "shipping.edit",
  "GET /admin/shipping-option-types": "shipping.view",
  "POST /admin/shipping-option-types": "shipping.edit",
  "DELETE /admin/shipping-option-types/:id": "shipping.delete",
  "GET /admin/shipping-option-types/:id": "shipping.view",
  "POST /admin/shipping-option-types/:id": "shipping.edit",
  "GET /admin/shipping-options": "shipping.view",
  "POST /admin/shipping-options": "shipping.edit",
  "DELETE /admin/shipping-options/:id": "shipping.delete",
  "GET /admin/shipping-options/:id": "shipping.view",
  "POST /admin/shipping-options/:id": "shipping.edit",
  "POST /admin/shipping-options/:id/rules/batch": "shipping.edit",
  "GET /admin/shipping-profiles": "shipping.view",
  "POST /admin/shipping-profiles": "shipping.edit",
  "DELETE /admin/shipping-profiles/:id": "shipping.delete",
  "GET /admin/shipping-profiles/:id": "shipping.view",
  "POST /admin/shipping-profiles/:id": "shipping.edit",
}

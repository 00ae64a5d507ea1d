import type { MedusaRequestHandler, MiddlewareRoute } from "@medusajs/framework/http"
import { existingImportFile, existingRows } from "./existing-rows"

const cart = existingRows({ table: "cart", parameter: "id" })
const product = existingRows({ table: "product", parameter: "id" })
const variant = existingRows(
  { table: "product", parameter: "id" },
  { table: "product_variant", parameter: "variant_id" }
)
const collection = existingRows({ table: "payment_collection", parameter: "id" })
const provider = existingRows({ table: "fulfillment_provider", parameter: "id" })
const calculation = existingRows(
  { table: "shipping_option", parameter: "id" },
  { table: "cart", field: "cart_id" }
)
// Medusa would stock an item at a location that isn't there.
const levels = existingRows(
  { table: "stock_location", field: "create", each: "location_id" },
  { table: "stock_location", field: "update", each: "location_id" }
)

function check(
  methods: MiddlewareRoute["methods"],
  matcher: string,
  middleware: MedusaRequestHandler
): MiddlewareRoute {
  return { methods, matcher, middlewares: [middleware] }
}

const CHANGES: MiddlewareRoute["methods"] = ["POST", "DELETE"]
const CLAIM = existingRows({ table: "order_claim", parameter: "id" })
const EXCHANGE = existingRows({ table: "order_exchange", parameter: "id" })

/** Routes of Medusa that break on an id that names nothing. */
export const rowChecks: MiddlewareRoute[] = [
  check(CHANGES, "/store/carts/:id/line-items/:line_id", cart),
  check(CHANGES, "/store/carts/:id/promotions", cart),
  check(CHANGES, "/admin/products/:id/variants/:variant_id", variant),
  check(["POST"], "/admin/products/:id/options/batch", product),
  check(["DELETE"], "/admin/claims/:id/inbound/items/:action_id", CLAIM),
  check(["DELETE"], "/admin/exchanges/:id/inbound/items/:action_id", EXCHANGE),
  check(
    ["POST"],
    "/admin/api-keys/:id/sales-channels",
    existingRows({ table: "api_key", parameter: "id" })
  ),
  check(["POST"], "/store/payment-collections/:id/payment-sessions", collection),
  check(["POST"], "/admin/payment-collections/:id/payment-sessions", collection),
  check(["POST"], "/store/shipping-options/:id/calculate", calculation),
  check(["GET"], "/admin/fulfillment-providers/:id/options", provider),
  check(["POST"], "/admin/draft-orders", existingRows({ table: "region", field: "region_id" })),
  check(["POST"], "/admin/inventory-items/:id/location-levels/batch", levels),
  check(["POST"], "/admin/inventory-items/location-levels/batch", levels),
  check(["POST"], "/admin/products/imports", existingImportFile),
]

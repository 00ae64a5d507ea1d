import { BREAK_GLASS_ROUTES } from "./break-glass"
import { CUSTOMERS_ROUTES } from "./customers"
import { INVENTORY_ROUTES } from "./inventory"
import { compileRoutes, type Match } from "./matcher"
import { OFF_ROUTES } from "./off"
import { ORDER_CHANGES_ROUTES } from "./order-changes"
import { ORDERS_ROUTES } from "./orders"
import { PAYMENTS_ROUTES } from "./payments"
import { PLATFORM_ROUTES } from "./platform"
import { PRICES_ROUTES } from "./prices"
import { PRODUCTS_ROUTES } from "./products"
import { RETURNS_ROUTES } from "./returns"
import type { RouteRule } from "./rule"
import { SETTINGS_ROUTES } from "./settings"
import { SHIPPING_ROUTES } from "./shipping"
import { STAFF_ROUTES } from "./staff"
import { WORKSPACE_ROUTES } from "./workspace"

const AREAS = [
  BREAK_GLASS_ROUTES,
  CUSTOMERS_ROUTES,
  INVENTORY_ROUTES,
  OFF_ROUTES,
  ORDER_CHANGES_ROUTES,
  ORDERS_ROUTES,
  PAYMENTS_ROUTES,
  PLATFORM_ROUTES,
  PRICES_ROUTES,
  PRODUCTS_ROUTES,
  RETURNS_ROUTES,
  SETTINGS_ROUTES,
  SHIPPING_ROUTES,
  STAFF_ROUTES,
  WORKSPACE_ROUTES,
]

/** A route and who it is for. */
export type RoutePermission = { readonly route: string; readonly rule: RouteRule }

/**
 * Who each route under `/admin` and `/platform` is for, Medusa's and ours. A route that is missing
 * here is refused to everybody, and `npm run check` and the tests fail.
 */
export const ROUTE_PERMISSIONS: readonly RoutePermission[] = AREAS.flatMap((area) =>
  Object.entries(area).map(([route, rule]) => ({ route, rule }))
)

const find = compileRoutes(ROUTE_PERMISSIONS.map((declared) => [declared.route, declared] as const))

/** The entry for a request, and what stands in the places of its path. */
export function routePermission(method: string, path: string): Match<RoutePermission> | undefined {
  return find(method, path)
}

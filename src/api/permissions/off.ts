import type { RouteRules } from "./rule"

/** Routes of Medusa's modules that are left off: nobody is told that they are there. */
export const OFF_ROUTES: RouteRules = {
  "GET /admin/index/details": "off",
  "POST /admin/index/sync": "off",
  "DELETE /admin/rbac/roles/:id": "off",
  "GET /admin/rbac/roles/:id": "off",
  "POST /admin/rbac/roles/:id": "off",
  "GET /admin/search": "off",
  "GET /admin/search-indexes": "off",
  "DELETE /admin/search-indexes/:id": "off",
  "POST /admin/search-indexes/:id/reindex": "off",
  "GET /admin/translations/entities": "off",
}

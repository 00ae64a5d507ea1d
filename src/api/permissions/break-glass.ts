import type { RouteRules } from "./rule"

/** What the routes about the platform's support in a store ask for. */
export const BREAK_GLASS_ROUTES: RouteRules = {
  "GET /admin/break-glass/current": "any_member",
  "GET /admin/break-glass/grants": "break_glass.view",
  "POST /admin/break-glass/grants/:id/consent": "break_glass.consent",
  "POST /admin/break-glass/grants/:id/end": "break_glass.end",
  "POST /admin/break-glass/grants/:id/refuse": "break_glass.consent",
  "POST /admin/break-glass/leave": "support",
  "POST /admin/break-glass/reveals": "support",
}

/**
 * Of the routes that are open to everybody who works in a store, those that the admin's pages need
 * for support as well. Accounts, their sessions and their stores are not among them.
 */
export const OPEN_TO_SUPPORT: ReadonlySet<string> = new Set([
  "GET /admin/access/me",
  "GET /admin/break-glass/current",
  "GET /admin/currencies",
  "GET /admin/currencies/:code",
  "GET /admin/layouts/:zone/configuration",
  "GET /admin/layouts/configurations",
  "GET /admin/plugins",
  "GET /admin/property-labels",
  "GET /admin/property-labels/:id",
  "GET /admin/stores",
  "GET /admin/stores/:id",
  "GET /admin/users/me",
  "GET /admin/views/:entity/columns",
  "GET /admin/views/:entity/configurations",
  "GET /admin/views/:entity/configurations/:id",
  "GET /admin/views/:entity/configurations/active",
  "GET /admin/views/entities",
])

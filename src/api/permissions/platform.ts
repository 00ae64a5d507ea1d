import type { RouteRules } from "./rule"

/** What the platform's own routes ask for. */
export const PLATFORM_ROUTES: RouteRules = {
  "GET /platform/audit-events": "platform_audit.view",
  "GET /platform/break-glass": "platform_break_glass.view",
  "GET /platform/mailbox": "platform_mailbox.view",
  "GET /platform/mailbox/:id": "platform_mailbox.view",
  "GET /platform/operators": "operators.view",
  "POST /platform/operators/:user_id/role": "operators.edit",
  "GET /platform/tenants": "tenants.view",
  "POST /platform/tenants": "tenants.create",
  "GET /platform/tenants/:id": "tenants.view",
  "POST /platform/tenants/:id": "tenants.edit",
  "POST /platform/tenants/:id/activate": "tenants.suspend",
  "POST /platform/tenants/:id/break-glass": "platform_break_glass.request",
  "POST /platform/tenants/:id/break-glass/:grant_id/approve": "platform_break_glass.approve",
  "POST /platform/tenants/:id/break-glass/:grant_id/end": "platform_break_glass.request",
  "POST /platform/tenants/:id/break-glass/:grant_id/open": "platform_break_glass.request",
  "POST /platform/tenants/:id/close": "tenants.close",
  "POST /platform/tenants/:id/domains": "tenants.edit",
  "DELETE /platform/tenants/:id/domains/:domain_id": "tenants.edit",
  "POST /platform/tenants/:id/suspend": "tenants.suspend",
}

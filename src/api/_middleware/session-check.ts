import type { MedusaRequest } from "@medusajs/framework/http"
import { PLATFORM_TENANT_ID, requireTenant } from "../../tenancy/tenant-context"
import type { SessionContext } from "./token-of"

/** That a session still goes on; the database shows a store its own sessions only. */
export const LIVE_SESSION = `exists (select 1 from "account_session"
    where "id" = ? and "ended_at" is null and "expires_at" > now())`

/** That the store wants second factors, and this session's person has not shown one. */
export const MFA_MISSING = `(coalesce((select "require_mfa" from "tenant"
      where "id" = current_setting('app.tenant_id', true)), false)
    and not exists (select 1 from "account_session" where "id" = ? and "mfa_at" is not null))`

// Where a person sees who they are and sets the second factor up.
const OPEN_WITHOUT_MFA = /^\/admin\/(users\/me|account)(\/|$)/
// What the admin must read to show a page at all: the name of the store.
const SHELL = /^\/admin\/stores\/?$/

/** Whether a credential counts only while its session goes on: every one but an operator's. */
export function needsSession({
  actor_id,
  actor_type,
}: Pick<SessionContext, "actor_id" | "actor_type">): boolean {
  const isOperator = actor_type === "user" && requireTenant().tenantId === PLATFORM_TENANT_ID
  return Boolean(actor_id) && ["user", "account"].includes(actor_type) && !isOperator
}

/** Whether a request is for what only staff with a second factor may reach, where it is asked. */
export function isStaffRoute({ method, path }: MedusaRequest): boolean {
  const isShell = method === "GET" && SHELL.test(path)
  return path.startsWith("/admin/") && !isShell && !OPEN_WITHOUT_MFA.test(path)
}

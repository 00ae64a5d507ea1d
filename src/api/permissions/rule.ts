import type { Permission } from "../../modules/access/permissions"

/**
 * Who a route is for:
 * - a permission, or several that are all needed
 * - `any_member`: everybody who works in the store, with or without a role, but no API key
 * - `own`: a user about themself; about others with the permission
 * - `support`: an operator who is inside the store by a grant, and nobody else
 * - `public`: nobody has to be logged in; the route looks after itself
 * - `nobody`: refused to all
 * - `off`: of a module that is left off; it is answered as if it weren't there
 */
export type RouteRule =
  | Permission
  | readonly Permission[]
  | { readonly own: string; readonly otherwise: Permission }
  | "any_member"
  | "support"
  | "public"
  | "nobody"
  | "off"

/** Rules by `METHOD /path`, as the router writes paths. */
export type RouteRules = Readonly<Record<string, RouteRule>>

const SPECIAL: readonly string[] = ["any_member", "support", "public", "nobody", "off"]

/** The permissions that a rule asks for, of a caller who isn't the one that it is about. */
export function permissionsAsked(rule: RouteRule): readonly Permission[] {
  if (typeof rule === "string") {
    return SPECIAL.includes(rule) ? [] : [rule as Permission]
  }
  return "own" in rule ? [rule.otherwise] : rule
}

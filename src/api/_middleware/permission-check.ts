import type { MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { notPermitted } from "../../modules/access/errors"
import { EdgeError } from "../_edge/edge-error"
import { routePermission, type RoutePermission } from "../permissions"
import type { Match } from "../permissions/matcher"
import { permissionsAsked } from "../permissions/rule"
import type { StaffCaller, StaffRequest } from "./staff-caller"

function isAllowed(caller: StaffCaller, { value, params }: Match<RoutePermission>): boolean {
  const { rule } = value
  if (rule === "nobody") {
    return false
  }
  const isUser = caller.kind === "user"
  if (rule === "any_member") {
    return isUser
  }
  if (typeof rule === "object" && "own" in rule && isUser && params[rule.own] === caller.id) {
    return true
  }
  return permissionsAsked(rule).every((permission) => caller.permissions.has(permission))
}

/**
 * Lets a caller on only where their role, or their key's grants, allow it. A route that the table
 * doesn't name is refused to everybody.
 */
export function permissionCheck(
  req: StaffRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const found = routePermission(req.method, `${req.baseUrl}${req.path}`)
  if (found?.value.rule === "public") {
    next()
    return
  }
  if (found?.value.rule === "off") {
    throw new EdgeError("request.no_such_route")
  }
  if (!found || !req.caller || !isAllowed(req.caller, found)) {
    throw notPermitted()
  }
  next()
}

import type { MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { notPermitted } from "../../modules/access/errors"
import { EdgeError } from "../_edge/edge-error"
import { routePermission, type RoutePermission } from "../permissions"
import type { Match } from "../permissions/matcher"
import { permissionsAsked } from "../permissions/rule"
import { keepToBranches } from "./branch-scope"
import { refuseMasks } from "./masked-body"
import { redactAnswer } from "./redact-answer"
import type { StaffCaller, StaffRequest } from "./staff-caller"
import { isOpenToSupport, keepToGrant } from "./support-caller"

function isAllowed(caller: StaffCaller, { value, params }: Match<RoutePermission>): boolean {
  const { rule } = value
  if (rule === "nobody") {
    return false
  }
  if (rule === "support") {
    return caller.kind === "operator"
  }
  const isUser = caller.kind === "user"
  if (rule === "any_member") {
    return isUser || isOpenToSupport(caller, value.route)
  }
  if (typeof rule === "object" && "own" in rule && isUser && params[rule.own] === caller.id) {
    return true
  }
  return permissionsAsked(rule).every((permission) => caller.permissions.has(permission))
}

/**
 * Lets a caller on only where their role, or their key's grants, allow it, keeps them to their
 * branches and cuts from the answer what they may not see. A route that the table doesn't name is
 * refused to everybody.
 */
export async function permissionCheck(
  req: StaffRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const { caller } = req
  const path = `${req.baseUrl}${req.path}`
  const found = routePermission(req.method, path)
  if (found?.value.rule === "public") {
    next()
    return
  }
  if (found?.value.rule === "off") {
    throw new EdgeError("request.no_such_route")
  }
  if (caller?.grant && found?.value.rule !== "support") {
    keepToGrant(caller.grant, req.method)
  }
  if (!found || !caller || !isAllowed(caller, found)) {
    throw notPermitted()
  }
  refuseMasks(req.body, caller)
  if (caller.branches) {
    await keepToBranches(req, found, caller.branches)
  }
  redactAnswer(res, path, caller)
  next()
}

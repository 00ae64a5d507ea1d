import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { notPermitted } from "../../modules/access/errors"
import type { RoutePermission } from "../permissions"
import { BODY_FIELDS, branchRule, type BranchRule } from "../permissions/branch-rules"
import type { Match } from "../permissions/matcher"
import type { BranchScope, StaffRequest } from "./staff-caller"

/** Stands for no branch in a filter, so that nothing fits. */
const NONE = "none"

type Found = Match<RoutePermission>
type Row = Extract<BranchRule, { kind: "row" }>
type List = Extract<BranchRule, { kind: "list" }>

function notFound(): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_FOUND, "It does not exist.")
}

function fieldOf(holder: unknown, name: string): unknown {
  return typeof holder === "object" && holder !== null ? Reflect.get(holder, name) : undefined
}

/** Leaves of what was asked for in a filter only the caller's own branches. */
function narrow(req: StaffRequest, { filter, of }: List, scope: BranchScope): void {
  const [name = "", inner] = filter
  const held: unknown = req.query[name]
  const asked = inner ? fieldOf(held, inner) : held
  const wanted = asked === undefined ? undefined : [asked].flat().map(String)
  const own = scope[of].filter((id) => !wanted || wanted.includes(id))
  const ids = own.length ? [...own] : [NONE]
  req.query[name] = inner ? { [inner]: ids } : ids
}

async function assertRow(req: StaffRequest, rule: Row, id: string, scope: BranchScope) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const rows = knex(rule.table)
    .where({ id })
    .whereIn(rule.column, [...scope[rule.of]])
  const found: unknown[] = await rows.limit(1).pluck("id")
  if (found.length === 0) {
    throw notFound()
  }
}

function assertBody(body: unknown, scope: BranchScope): void {
  for (const [field, of] of BODY_FIELDS) {
    const named = fieldOf(body, field)
    if (named !== undefined && !scope[of].some((id) => id === named)) {
      throw notPermitted()
    }
  }
}

/**
 * Keeps a caller to their branches: lists are narrowed, a row of another branch is as missing, and
 * a route whose rows can't be told apart by branch is refused.
 */
export async function keepToBranches(
  req: StaffRequest,
  { value, params }: Found,
  scope: BranchScope
): Promise<void> {
  const { route, rule: allowed } = value
  const isPersonal = allowed === "any_member" || (typeof allowed === "object" && "own" in allowed)
  if (isPersonal) {
    return
  }
  const rule = branchRule(route)
  if (!rule) {
    throw notPermitted()
  }
  assertBody(req.body, scope)
  switch (rule.kind) {
    case "list":
      narrow(req, rule, scope)
      break
    case "row":
      await assertRow(req, rule, params[rule.parameter] ?? "", scope)
      break
    case "parameter":
      if (!scope[rule.of].includes(params[rule.parameter] ?? "")) {
        throw notFound()
      }
      break
    case "body":
      if (fieldOf(req.body, rule.field) === undefined) {
        throw notPermitted()
      }
  }
}

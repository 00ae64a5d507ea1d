import ts from "typescript"
import type { TidyFile } from "../project"
import { eachFile, type Finding, type Rule } from "../rule"
import { calledName, textOf } from "../syntax"

const SQL = /\b(where|and|or|on)\s+(\w+\.)?"?tenant_id"?\s*(=|in\b|is\b|<>|!=)/i
const QUERIES = /^(list|retrieve|find|graph|where|andWhere|orWhere|count|select|softDelete|delete)/
const FILTERS = /^(filters?|where|selector|\$and|\$or|\$not)$/
const SCOPE = /^src\/(modules|workflows|api|subscribers|jobs|providers|links)\//
// Stores, and the people who work in several of them, are kept from above.
const OWN = /^src\/(modules|workflows)\/(tenant|account)\//

/** Whether an object literal is what a query is filtered by. */
function isFilter(node: ts.Node): boolean {
  for (let at = node; at.parent; at = at.parent) {
    const { parent } = at
    if (ts.isPropertyAssignment(parent) && FILTERS.test(parent.name.getText())) {
      return true
    }
    if (ts.isCallExpression(parent)) {
      return parent.arguments[0] === at && QUERIES.test(calledName(parent))
    }
    if (ts.isFunctionLike(parent) || ts.isStatement(parent)) {
      return false
    }
  }
  return false
}

function namesTenant(node: ts.Node): boolean {
  if (!ts.isPropertyAssignment(node) && !ts.isShorthandPropertyAssignment(node)) {
    return false
  }
  return node.name.getText().replace(/["']/g, "") === "tenant_id" && isFilter(node)
}

function filters(file: TidyFile): Finding[] {
  if (!file.text.includes("tenant_id")) {
    return []
  }
  const findings: Finding[] = []
  for (const node of file.nodes()) {
    if (SQL.test(textOf(node) ?? "") || namesTenant(node)) {
      findings.push({ path: file.path, line: file.lineOf(node), detail: node.getText() })
    }
  }
  return findings
}

/** The one filter that somebody forgets is the leak; Postgres forgets none. */
export const tenantFilter: Rule = {
  name: "tenant-filter",
  forbids: "filtering by tenant_id by hand",
  instead:
    "leave the filter out: row-level security sees to it; to act in another store use " +
    "withTenant(id, { reason, actor }, fn)",
  check: eachFile((file) => SCOPE.test(file.path) && !OWN.test(file.path) && !file.isTest, filters),
}

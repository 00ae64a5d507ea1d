import ts from "typescript"
import type { TidyFile } from "../project"
import { eachFile, type Rule } from "../rule"
import { exportsName } from "../syntax"

const ROUTE = /^src\/api(\/.*)?\/route\.(ts|js)$/

/** Outside /store, /admin and /auth Medusa gives a route no log-in check and no CORS. */
export const routeAudience: Rule = {
  name: "route-audience",
  forbids: "a route that no prefix in src/api/audiences.ts covers",
  instead: "move it under a declared audience, or declare its prefix and audience there",
  check: eachFile(
    ({ path }) => ROUTE.test(path) && !path.split("/").some((part) => part.startsWith("_")),
    ({ path }, { audienceOf }) => {
      const route = ROUTE.exec(path)?.[1] ?? "/"
      return audienceOf(route) ? [] : [{ path, line: 1, detail: route }]
    }
  ),
}

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"]
const OF_STAFF = /^\/(admin|platform)(\/|$)/

/** What nobody may is what a route says that nobody thought about. */
export const routePermission: Rule = {
  name: "route-permission",
  forbids: "a route under /admin or /platform that src/api/permissions does not name",
  instead: 'add "METHOD /path": "resource.action" to the file of its area there',
  check: eachFile(
    ({ path }) => ROUTE.test(path) && !path.split("/").some((part) => part.startsWith("_")),
    (file, { permissionOf }) => {
      const route = (ROUTE.exec(file.path)?.[1] ?? "/").replace(/\[(\w+)\]/g, ":$1")
      const served = METHODS.filter((method) => servesMethod(file, method))
      return served
        .map((method) => `${method} ${route}`)
        .filter((named) => OF_STAFF.test(route) && !permissionOf(named))
        .map((detail) => ({ path: file.path, line: 1, detail }))
    }
  ),
}

function servesMethod(file: TidyFile, method: string): boolean {
  const isFunction = file.tree.statements.some(
    (statement) => ts.isFunctionDeclaration(statement) && statement.name?.text === method
  )
  return isFunction || exportsName(file, method)
}

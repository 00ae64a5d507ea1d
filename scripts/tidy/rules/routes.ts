import { eachFile, type Rule } from "../rule"

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

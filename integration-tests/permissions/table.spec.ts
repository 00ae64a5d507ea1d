import { ROUTE_PERMISSIONS } from "../../src/api/permissions"
import { operator } from "../factories/store"
import type { CrawledRoute } from "../http/edge/crawl"

// A guard that stands before many routes is registered with a star, and serves none by itself.
const GUARD = /\*/

it("has an entry for each route that the running server knows, and no other", async () => {
  const { body } = await (await operator()).get<{ routes: CrawledRoute[] }>("/ops/routes")
  const running = body.routes
    .filter(({ path }) => /^\/(admin|platform)\//.test(path) && !GUARD.test(path))
    .map(({ method, path }) => `${method} ${path}`)
  const declared = ROUTE_PERMISSIONS.map(({ route }) => route)
  expect(declared.sort()).toEqual(running.sort())
  expect(new Set(declared).size).toBe(declared.length)
})

import { ROUTE_PERMISSIONS, routePermission } from ".."
import { compileRoutes } from "../matcher"

const routes = [
  "GET /admin/promotions/:id",
  "GET /admin/promotions/:id/:kind",
  "GET /admin/promotions/options/:kind",
  "POST /admin/promotions/options",
]
const find = compileRoutes(routes.map((route) => [route, route] as const))

describe("the route of a request", () => {
  it.each([
    ["GET", "/admin/promotions/1", routes[0]],
    ["GET", "/admin/promotions/1/rules", routes[1]],
    ["GET", "/admin/promotions/options/rules", routes[2]],
    // The word fits, but not for this method.
    ["GET", "/admin/promotions/options", routes[0]],
    ["POST", "/admin/promotions/options", routes[3]],
    ["HEAD", "/admin/promotions/1", routes[0]],
    ["GET", "/ADMIN/Promotions/OPTIONS/x", routes[2]],
    ["GET", "/admin/promotions/1/", routes[0]],
  ])("%s %s", (method, path, route) => {
    expect(find(method, path)?.value).toBe(route)
  })

  it.each([
    ["DELETE", "/admin/promotions/1"],
    ["GET", "/admin/promotions"],
    ["GET", "/admin/promotions//"],
    ["GET", "/admin//promotions/1"],
    ["GET", "/admin/promotions/1/2/3"],
  ])("is not there for %s %s", (method, path) => {
    expect(find(method, path)).toBeUndefined()
  })

  it("tells what stands in the places of its path", () => {
    expect(find("GET", "/admin/promotions/Promo_1/rules")?.params).toEqual({
      id: "Promo_1",
      kind: "rules",
    })
  })
})

it("finds each route of the table by its own path", () => {
  const lost = ROUTE_PERMISSIONS.filter(({ route }) => {
    const [method = "", path = ""] = route.split(" ")
    return routePermission(method, path.replace(/:\w+/g, "x"))?.value.route !== route
  })
  expect(lost.map(({ route }) => route)).toEqual([])
})

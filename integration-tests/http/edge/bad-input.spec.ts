import { readyCart } from "../../factories/cart"
import { createProduct } from "../../factories/product"
import { operator, provisionStore, type TestStore } from "../../factories/store"
import { stack } from "../../stack"
import { crawlRoute, fill, send, type CrawledRoute, type CrawlTarget, type Crossing } from "./crawl"

// Ending a session, a key or the store itself would only make the rest of the crawl easy.
const SPARED = /\/revoke$|^\/auth\/session$|^\/platform\/.*\/(suspend|close)$/

let store: TestStore
let routes: CrawledRoute[]
let staff: CrawlTarget
let shopper: CrawlTarget
let platform: CrawlTarget

beforeAll(async () => {
  store = await provisionStore()
  const product = await createProduct(store)
  await readyCart(store, product.variantId)
  const boss = await operator()
  const answer = await boss.get<{ routes: CrawledRoute[] }>("/ops/routes")
  routes = answer.body.routes.filter(({ path }) => /^\/[a-z]/.test(path) && !SPARED.test(path))
  // The other long walks ask the server with the engines in the process.
  const port = stack.ports.redis ?? stack.ports.memory
  const keys = store.shopper.headers
  staff = { port, host: store.host, headers: { ...store.staff.headers, ...keys } }
  shopper = { port, host: store.host, headers: keys }
  platform = { port, host: "platform.localhost", headers: boss.headers }
})

function targetOf({ path }: CrawledRoute): CrawlTarget {
  if (/^\/(platform|ops)\//.test(path)) {
    return platform
  }
  return /^\/(store|storefront)\//.test(path) ? shopper : staff
}

function describeCrossing({ method, path, body, status, text, milliseconds }: Crossing): string {
  const what = status === 0 ? text : `${status} ${text.slice(0, 200)}`
  const asked = `${method} ${path.slice(0, 150)} ${(body ?? "").slice(0, 150)}`
  return `${asked} -> ${what} (${milliseconds} ms)`
}

function broken(crossings: readonly Crossing[]): string[] {
  return crossings.filter(({ status }) => status === 0 || status >= 500).map(describeCrossing)
}

async function crawlAll(
  chosen: readonly CrawledRoute[],
  idOf: (route: CrawledRoute) => string | undefined
): Promise<{ count: number; failures: string[] }> {
  const failures: string[] = []
  let count = 0
  for (const route of chosen) {
    const crossings = await crawlRoute(targetOf(route), route, idOf(route))
    count += crossings.length
    failures.push(...broken(crossings))
  }
  return { count, failures }
}

/** The id of something that the store has, by the list that a route's path begins with. */
async function firstIds(): Promise<Map<string, string>> {
  const heads = new Set(routes.map(({ path }) => path.slice(0, path.indexOf("/:"))))
  const lists = routes.filter(({ method, path }) => method === "GET" && heads.has(path))
  const ids = new Map<string, string>()
  for (const { path } of lists) {
    const { text } = await send(targetOf({ method: "GET", path }), "GET", path)
    const found = /"id":"([^"]+)"/.exec(text)?.[1]
    if (found) {
      ids.set(path, found)
    }
  }
  const cart = await readyCart(store, (await createProduct(store)).variantId)
  return ids.set("/store/carts", cart)
}

it("knows every route of Medusa and of ours", () => {
  expect(routes.length).toBeGreaterThan(450)
  for (const path of ["/store/carts/:id/complete", "/admin/orders", "/platform/tenants"]) {
    expect(routes).toContainEqual(expect.objectContaining({ path }))
  }
})

it("answers bad input with neither 5xx nor silence, on every route", async () => {
  const { count, failures } = await crawlAll(routes, () => undefined)
  expect(failures).toEqual([])
  expect(count).toBeGreaterThan(15_000)
}, 900_000)

it("does so too where the first id is a real one", async () => {
  const ids = await firstIds()
  const head = (path: string) => path.slice(0, path.indexOf("/:"))
  const real = routes.filter(({ method, path }) => {
    const isWhole = /^[^:]*\/:[A-Za-z_]+$/.test(path)
    return ids.has(head(path)) && !(method === "DELETE" && isWhole)
  })
  expect(real.length).toBeGreaterThan(60)
  const { failures } = await crawlAll(real, ({ path }) => ids.get(head(path)))
  expect(failures).toEqual([])
}, 900_000)

it("is not polluted by any of it", async () => {
  const { status, text } = await send(staff, "GET", fill("/admin/products?limit=1", ""))
  expect(status).toBe(200)
  expect(text).not.toContain("polluted")
})

import { client } from "../client"
import { provisionStore } from "../factories/store"

const PLACES = /(?:src|href)="([^"]+)"/g

/** The addresses that a page loads or leads to, but for those that stand in the page itself. */
function placesIn(html: string): string[] {
  return [...html.matchAll(PLACES)].map(([, place]) => place).filter((at) => !/^data:/.test(at))
}

it("shows the API on every host, from this server alone", async () => {
  const store = await provisionStore()
  for (const host of ["platform.localhost", store.host]) {
    const anyone = client({ host })
    const page = await anyone.get("/docs")
    expect([page.status, page.headers["content-type"]]).toEqual([
      200,
      expect.stringContaining("text/html"),
    ])
    const places = placesIn(page.text)
    expect(places.length).toBeGreaterThan(4)
    expect(places.filter((place) => !place.startsWith("/docs/"))).toEqual([])
    for (const place of places) {
      expect([place, (await anyone.get(place)).status]).toEqual([place, 200])
    }
    const policy = page.headers["content-security-policy"]
    expect(policy).toMatch(/default-src 'self'|script-src 'self'/)
    expect(policy).not.toMatch(/https?:/)
  }
})

it("gives the document as the one that the clients are made of", async () => {
  const { status, body } = await client({ host: "platform.localhost" }).get<{
    openapi: string
    paths: Record<string, unknown>
  }>("/docs/openapi.json")
  expect([status, body.openapi]).toEqual([200, "3.1.0"])
  expect(Object.keys(body.paths)).toEqual(
    expect.arrayContaining(["/accounts", "/admin/products", "/platform/tenants", "/store/carts"])
  )
})

it("serves no other file, and nothing for Medusa's own hosting", async () => {
  const anyone = client({ host: "platform.localhost" })
  for (const place of ["/docs/assets/page.ts", "/docs/assets/..%2Fpage.ts"]) {
    const { status, body } = await anyone.get(place)
    expect([place, status, body.code]).toEqual([place, 404, "request.no_such_route"])
  }
  const { status, body } = await anyone.post("/cloud/auth/users", { body: {} })
  expect([status, body.code]).toEqual([404, "request.no_such_route"])
})

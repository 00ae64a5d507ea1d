import { createHmac } from "node:crypto"
import { generateJwtToken } from "@medusajs/framework/utils"
import { SECRETS, startEdge, type Answer, type EdgeServer } from "./edge-server"

const LIMITS = { anonymous: 3, customer: 5, staff: 7, login: 2, tenant: 100 }

let edge: EdgeServer

function start(rateLimits = { ...LIMITS, anonymous: 1000 }): Promise<EdgeServer> {
  return startEdge({
    rateLimits,
    internalCallers: [],
    app: (app) => {
      app.use((_req, res, next) => {
        // As Medusa's own CORS does for every request, whoever asks.
        res.setHeader("Access-Control-Allow-Credentials", "true")
        next()
      })
      app.get("/static/*", (_req, res) => res.send("file"))
      app.all("/*", (req, res) => res.json({ url: req.url, origin: req.headers.origin ?? null }))
    },
  })
}

function token(actor_type: string, actor_id: string, secret = SECRETS.jwt): string {
  return generateJwtToken({ actor_type, actor_id }, { secret, expiresIn: "1h" })
}

async function countUntilRefused(ask: () => Promise<Answer>): Promise<number> {
  for (let count = 0; count < 50; count += 1) {
    const { status } = await ask()
    if (status === 429) {
      return count
    }
  }
  return Infinity
}

describe("CORS", () => {
  beforeAll(async () => {
    edge = await start()
  })
  afterAll(() => edge.close())

  it.each([
    "http://noor.localhost:8000",
    "http://noor.localhost:9000",
    "https://shop.noor.example",
    "http://NOOR.localhost:8000",
  ])("opens to %s", async (origin) => {
    const { headers, text } = await edge.ask("/store/a", { headers: { Origin: origin } })
    expect(headers["access-control-allow-origin"]).toBe(origin)
    expect(headers["access-control-allow-credentials"]).toBe("true")
    expect(headers.vary).toContain("Origin")
    expect(JSON.parse(text).origin).toBeNull()
  })

  it.each([
    "http://rimal.localhost:8000",
    "http://platform.localhost:9000",
    "http://elsewhere.example",
    "https://shop.noor.example.evil.example",
    "https://evilnoor.localhost",
    "https://shop.noor.example:8443",
    "null",
    "file://",
    "noor.localhost",
  ])("stays closed to %s", async (origin) => {
    const { headers } = await edge.ask("/store/a", { headers: { Origin: origin } })
    const open = Object.keys(headers).filter((name) => name.startsWith("access-control-"))
    expect(open).toEqual([])
    expect(headers.vary).toContain("Origin")
  })

  it("answers a preflight by itself", async () => {
    const ask = (origin: string) =>
      edge.ask("/store/carts", {
        method: "OPTIONS",
        headers: { Origin: origin, "Access-Control-Request-Method": "POST" },
      })
    const own = await ask("http://noor.localhost:8000")
    expect(own.status).toBe(204)
    expect(own.headers["access-control-allow-methods"]).toContain("POST")
    expect(own.headers["access-control-allow-headers"]).toContain("Idempotency-Key")
    const foreign = await ask("http://rimal.localhost:8000")
    expect(foreign.status).toBe(204)
    expect(foreign.headers["access-control-allow-origin"]).toBeUndefined()
  })

  it("refuses a foreign page the use of cookies", async () => {
    const headers = { Cookie: "connect.sid=x", Origin: "http://rimal.localhost:9000" }
    const { status, text } = await edge.ask("/admin/a", { method: "POST", headers })
    expect([status, JSON.parse(text).code]).toEqual([403, "request.foreign_origin"])
    const own = { ...headers, Origin: "http://noor.localhost:9000" }
    expect((await edge.ask("/admin/a", { method: "POST", headers: own })).status).toBe(200)
  })
})

describe("rate limits", () => {
  beforeEach(async () => {
    edge = await start(LIMITS)
  })
  afterEach(() => edge.close())

  it("refuses with Retry-After, and counts each store by itself", async () => {
    expect(await countUntilRefused(() => edge.ask("/store/a"))).toBe(3)
    const { status, headers, text } = await edge.ask("/store/a")
    expect(status).toBe(429)
    expect(Number(headers["retry-after"])).toBeGreaterThan(0)
    expect(JSON.parse(text)).toMatchObject({ type: "not_allowed", code: "request.rate_limited" })
    const elsewhere = await edge.ask("/store/a", { headers: { Host: "rimal.localhost" } })
    expect(elsewhere.status).toBe(200)
  })

  it("knows customers and staff by tokens that are real", async () => {
    const as = (actor: string, id: string, secret?: string) => () =>
      edge.ask("/store/a", { headers: { Authorization: `Bearer ${token(actor, id, secret)}` } })
    expect(await countUntilRefused(as("customer", "cus_1"))).toBe(5)
    expect(await countUntilRefused(as("customer", "cus_2"))).toBe(5)
    expect(await countUntilRefused(as("user", "user_1"))).toBe(7)
    let made = 0
    const forged = () => as("user", `forged_${(made += 1)}`, "another-secret")()
    expect(await countUntilRefused(forged)).toBe(3)
  })

  it("knows a session by a cookie that is signed", async () => {
    const sign = (id: string, secret: string) =>
      createHmac("sha256", secret).update(id).digest("base64").replace(/=+$/, "")
    const cookie = (id: string, secret: string) => ({
      Cookie: `connect.sid=${encodeURIComponent(`s:${id}.${sign(id, secret)}`)}`,
    })
    const real = () => edge.ask("/admin/a", { headers: cookie("one", SECRETS.cookie) })
    expect(await countUntilRefused(real)).toBe(7)
    let made = 0
    const forged = () =>
      edge.ask("/admin/a", { headers: cookie(`forged${(made += 1)}`, "another-secret") })
    expect(await countUntilRefused(forged)).toBe(3)
  })

  it("does not believe X-Forwarded-For by itself", async () => {
    let made = 0
    const ask = () =>
      edge.ask("/store/a", { headers: { "X-Forwarded-For": `10.0.0.${(made += 1)}` } })
    expect(await countUntilRefused(ask)).toBe(3)
  })

  it("limits log-in by address", async () => {
    const headers = { Authorization: `Bearer ${token("customer", "cus_9")}` }
    const ask = () => edge.ask("/auth/user/emailpass", { method: "POST", headers })
    expect(await countUntilRefused(ask)).toBeLessThanOrEqual(5)
  })

  it("leaves page assets out of the caller's allowance", async () => {
    for (let count = 0; count < 10; count += 1) {
      expect((await edge.ask("/app/assets/a.js")).status).toBe(200)
    }
  })
})

describe("allowances", () => {
  it("limits a store as a whole, and trusts only the proxies it was told of", async () => {
    edge = await startEdge({
      rateLimits: { ...LIMITS, anonymous: 3, tenant: 10 },
      trustedProxies: 1,
      app: (app) => app.all("/*", (_req, res) => res.json({})),
    })
    let made = 0
    const fromAnywhere = () =>
      edge.ask("/store/a", { headers: { "X-Forwarded-For": `9.9.9.9, 10.0.0.${(made += 1)}` } })
    expect(await countUntilRefused(fromAnywhere)).toBe(10)
    await edge.close()
  })

  it("counts a server of ours for the store only", async () => {
    edge = await startEdge({
      rateLimits: { ...LIMITS, tenant: 10 },
      internalCallers: ["127.0.0.1"],
      app: (app) => app.all("/*", (_req, res) => res.json({})),
    })
    expect(await countUntilRefused(() => edge.ask("/store/a"))).toBe(10)
    await edge.close()
  })
})

describe("files", () => {
  beforeAll(async () => {
    edge = await start()
  })
  afterAll(() => edge.close())

  it("are served to the host of their own store", async () => {
    const { status, headers } = await edge.ask("/static/ten_noor/1-a.png")
    expect(status).toBe(200)
    expect(headers["x-content-type-options"]).toBe("nosniff")
    expect(headers["content-disposition"]).toBeUndefined()
    expect(headers["cross-origin-resource-policy"]).toBe("cross-origin")
  })

  it("are only downloaded when they are no picture", async () => {
    for (const name of ["a.html", "a.svg", "a.pdf", "a"]) {
      const { headers } = await edge.ask(`/static/ten_noor/${name}`)
      expect(headers["content-disposition"]).toBe("attachment")
    }
  })

  it.each([
    "/static/ten_rimal/1-a.png",
    "/static/1-a.png",
    "/static/",
    "/static",
    "/static//ten_rimal/1-a.png",
    "/static/ten_noor/../ten_rimal/1-a.png",
    "/static/ten_noor/..%2Ften_rimal%2F1-a.png",
    "/static/ten_noor/%2e%2e/ten_rimal/1-a.png",
    "/static/ten_noor%5C..%5Cten_rimal%5C1-a.png",
    "/STATIC/ten_rimal/1-a.png",
    "/%73tatic/ten_rimal/1-a.png",
    "/static/ten_noor/private-1-orders.csv",
    "/static/ten_noor/%70rivate-1-orders.csv",
    "/static/ten_noor/.hidden",
  ])("of others are not there: %s", async (path) => {
    const { status, text } = await edge.ask(path)
    expect([status, JSON.parse(text).code]).toEqual([404, "request.no_such_route"])
  })
})

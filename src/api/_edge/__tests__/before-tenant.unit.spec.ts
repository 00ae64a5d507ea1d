import { connect } from "node:net"
import type { AddressInfo } from "node:net"
import { startEdge, type EdgeServer } from "./edge-server"

const JSON_TYPE = "application/json; charset=utf-8"
let edge: EdgeServer
let isReady = true
const entries: unknown[] = []

beforeAll(async () => {
  edge = await startEdge({
    requestDeadlineMs: 200,
    accessLog: (entry) => void entries.push(entry),
    readinessChecks: {
      database: async () => {
        if (!isReady) {
          throw new Error("connection refused to 10.0.0.1")
        }
      },
    },
    app: (app) => {
      app.get("/admin/cached", (_req, res) => {
        res.set("Cache-Control", "public, max-age=60").json({})
      })
      app.get("/store/slow", () => undefined)
      app.get("/store/late", (_req, res) => {
        setTimeout(() => res.status(200).json({ late: true }), 300)
      })
      app.get("/store/stream", (_req, res) => {
        res.writeHead(200, { "Content-Type": "text/event-stream" })
        res.write("data: 1\n\n")
        setTimeout(() => res.end("data: 2\n\n"), 350)
      })
      app.get("/*", (req, res) => res.json({ id: req.headers["x-request-id"] }))
    },
  })
})

afterAll(() => edge.close())

describe("request id", () => {
  it("makes one, hands it in and says it", async () => {
    const { headers, text } = await edge.ask("/store/a")
    expect(headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/)
    expect(JSON.parse(text).id).toBe(headers["x-request-id"])
  })

  it.each([
    ["abc.DEF_1-2", true],
    ["x".repeat(64), true],
    ["x".repeat(65), false],
    ["a b", false],
    ["a\tb", false],
    ["<script>", false],
  ])("keeps %p: %p", async (given, isKept) => {
    const { headers } = await edge.ask("/store/a", { headers: { "X-Request-Id": given } })
    expect(headers["x-request-id"] === given).toBe(isKept)
  })
})

describe("health", () => {
  it("answers without a tenant", async () => {
    const answer = await edge.ask("/healthz", { headers: { Host: "nowhere.example" } })
    expect(answer.status).toBe(200)
    expect(answer.headers["cache-control"]).toBe("no-store")
  })

  it("is ready only when every check is", async () => {
    expect((await edge.ask("/readyz", { headers: { Host: "10.1.1.1" } })).status).toBe(200)
    isReady = false
    const { status, text } = await edge.ask("/readyz")
    isReady = true
    expect(status).toBe(503)
    expect(JSON.parse(text)).toMatchObject({
      code: "request.not_ready",
      checks: { database: "failed" },
    })
    expect(text).not.toContain("10.0.0.1")
    expect(edge.logged.join()).toContain("Not ready: database: connection refused")
  })
})

describe("security headers", () => {
  it("lets an API answer do nothing in a browser", async () => {
    const { headers } = await edge.ask("/store/a")
    expect(headers["content-security-policy"]).toContain("default-src 'none'")
    expect(headers["x-content-type-options"]).toBe("nosniff")
    expect(headers["strict-transport-security"]).toBeUndefined()
    expect(headers["cache-control"]).toBe("private, no-store")
  })

  it("lets the admin run its own scripts only", async () => {
    const { headers } = await edge.ask("/app/orders")
    expect(headers["content-security-policy"]).toMatch(/script-src 'self';/)
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'")
  })

  it("says HSTS only behind a trusted https proxy", async () => {
    const proxied = await startEdge({ trustedProxies: 1 })
    const { headers } = await proxied.ask("/store/a", { headers: { "X-Forwarded-Proto": "https" } })
    expect(headers["strict-transport-security"]).toContain("max-age=")
    await proxied.close()
    const direct = await edge.ask("/store/a", { headers: { "X-Forwarded-Proto": "https" } })
    expect(direct.headers["strict-transport-security"]).toBeUndefined()
  })

  it("lets a route choose its own caching", async () => {
    const { headers } = await edge.ask("/admin/cached")
    expect(headers["cache-control"]).toBe("public, max-age=60")
  })
})

describe("hostile addresses", () => {
  it.each([
    ["/store/products?fields=__proto__.x", "request.hostile_key"],
    ["/store/products?fields=id,%5F%5Fproto%5F%5F.x", "request.hostile_key"],
    ["/store/products?fields=%255F%255Fproto__.x", "request.hostile_key"],
    ["/store/products?fields=+constructor.prototype", "request.hostile_key"],
    ["/store/products?fields=*variants.constructor", "request.hostile_key"],
    ["/store/products?fields[]=__proto__", "request.hostile_key"],
    ["/store/products?order=-__proto__.polluted", "request.hostile_key"],
    ["/store/products?__proto__[x]=1", "request.hostile_key"],
    ["/store/products?a[__proto__][x]=1", "request.hostile_key"],
    ["/store/products?a%5Bconstructor%5D%5Bprototype%5D=1", "request.hostile_key"],
    ["/store/products?a%255Bprototype%255D=1", "request.hostile_key"],
    ["/store/products?a.constructor.b=1", "request.hostile_key"],
    ["/store/products?filters[x]=__proto__", "request.hostile_key"],
    ["/store/products?constructor", "request.hostile_key"],
    ["/store/products?q=%00", "request.nul_byte"],
    ["/store/products/%00", "request.nul_byte"],
    ["/store/products/%2500", "request.nul_byte"],
    ["/store/products/%E0%A4%A", "request.malformed_url"],
    ["/store/products?q=%", "request.malformed_url"],
    ["/store/products?q[4000000000]=1", "request.invalid_query"],
    [`/store/products?${"a=1&".repeat(1001)}`, "request.invalid_query"],
  ])("refuses %s", async (path, code) => {
    const { status, text } = await edge.ask(path)
    expect([status, JSON.parse(text).code]).toEqual([400, code])
  })

  it("refuses an address that is too long", async () => {
    const { status, text } = await edge.ask(`/store/products?q=${"x".repeat(9000)}`)
    expect([status, JSON.parse(text).code]).toEqual([414, "request.url_too_long"])
  })

  it.each([
    "/store/products?q=constructor",
    "/store/products?q=prototype%20lamp",
    "/store/products?fields=id,title,*variants.prices&limit=20&order=-created_at",
    "/store/products?q=%D9%82%D9%87%D9%88%D8%A9&id[0]=a&id[1]=b",
  ])("lets %s pass", async (path) => {
    expect((await edge.ask(path)).status).toBe(200)
  })
})

describe("uploads", () => {
  const type = "multipart/form-data; boundary=x"

  it("must state their length", async () => {
    const { port } = edge.server.address() as AddressInfo
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(port, "127.0.0.1", () =>
        socket.write(
          "POST /admin/uploads HTTP/1.1\r\nHost: noor.localhost\r\n" +
            `Content-Type: ${type}\r\nTransfer-Encoding: chunked\r\n\r\n`
        )
      )
      socket.once("data", (data) => {
        resolve(data.toString())
        socket.destroy()
      })
    })
    expect(answer).toMatch(/^HTTP\/1.1 411 /)
  })

  it("have a limit", async () => {
    const headers = { "Content-Type": type, "Content-Length": "99999999" }
    const { status, text } = await edge.ask("/admin/uploads", { method: "POST", headers })
    expect([status, JSON.parse(text).code]).toEqual([413, "request.too_large"])
  })
})

describe("deadline", () => {
  it("answers for a handler that never does, and closes", async () => {
    const { status, headers, text } = await edge.ask("/store/slow?token=secret")
    expect(status).toBe(503)
    expect(headers).toMatchObject({ connection: "close", "content-type": JSON_TYPE })
    expect(JSON.parse(text).code).toBe("request.timeout")
    expect(edge.logged.join()).toContain("No answer in time: /store/slow")
    expect(edge.logged.join()).not.toContain("secret")
  })

  it("keeps quiet when the handler answers after all", async () => {
    expect((await edge.ask("/store/late")).status).toBe(503)
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect((await edge.ask("/store/a")).status).toBe(200)
  })

  it("leaves a stream alone", async () => {
    const { status, text } = await edge.ask("/store/stream")
    expect(status).toBe(200)
    expect(text).toBe("data: 1\n\ndata: 2\n\n")
  })
})

describe("access log", () => {
  it("has one entry per request, without the query", async () => {
    entries.length = 0
    await edge.ask("/store/a?token=secret", { headers: { "X-Request-Id": "log-1" } })
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(entries).toEqual([
      expect.objectContaining({
        request_id: "log-1",
        tenant: "ten_noor",
        method: "GET",
        path: "/store/a",
        status: 200,
      }),
    ])
  })
})

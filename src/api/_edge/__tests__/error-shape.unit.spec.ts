import { createReadStream } from "node:fs"
import { gzipSync } from "node:zlib"
import express from "express"
import { startEdge, type EdgeServer } from "./edge-server"

let edge: EdgeServer

beforeAll(async () => {
  edge = await startEdge({
    app: (app) => {
      app.get("/compressed", (_req, res) => {
        res.status(401).set({ "Content-Encoding": "gzip", "Content-Type": "application/json" })
        res.end(gzipSync('{"message":"MFA verification is required"}'))
      })
      app.use(express.json())
      app.get("/ok", (_req, res) => res.json({ fine: true }))
      app.get("/medusa-401", (_req, res) => res.status(401).json({ message: "Unauthorized" }))
      app.get("/medusa-mfa", (_req, res) =>
        res.status(401).json({ message: "MFA verification is required to complete this request" })
      )
      app.get("/text", (_req, res) => res.status(400).send("Webhook Error: no signature"))
      app.get("/only-status", (_req, res) => res.sendStatus(403))
      app.get("/bug", () => {
        throw new Error("select secret from vault")
      })
      app.get("/json-500", (_req, res) => res.status(500).json({ message: "secret", stack: "at" }))
      app.get("/write-head", (_req, res) => {
        res.writeHead(409, "Conflict", { "Content-Type": "text/plain", "Content-Length": "4" })
        res.write("a")
        res.end("bcd")
      })
      app.get("/moved", (_req, res) =>
        res.status(404).json({ code: "tenancy.moved", moved_to: "new", extra: "x" })
      )
      app.get("/stream-404", (_req, res) => {
        res.status(404)
        createReadStream(__filename).pipe(res)
      })
      app.post("/echo", (req, res) => res.json(req.body))
    },
  })
})

afterAll(() => edge.close())

async function problem(path: string, options: Parameters<EdgeServer["ask"]>[1] = {}) {
  const { status, headers, text } = await edge.ask(path, options)
  expect(headers["content-type"]).toBe("application/json; charset=utf-8")
  expect(Number(headers["content-length"])).toBe(Buffer.byteLength(text))
  expect(headers["content-encoding"]).toBeUndefined()
  const body = JSON.parse(text)
  expect(body.request_id).toBe(headers["x-request-id"])
  return { status, ...body }
}

it("leaves a good answer as it is", async () => {
  const { status, text } = await edge.ask("/ok")
  expect([status, text]).toEqual([200, '{"fine":true}'])
})

it.each([
  ["/medusa-401", 401, "unauthorized", "auth.required", "Unauthorized"],
  ["/medusa-mfa", 401, "unauthorized", "auth.mfa_required", "A second factor is needed"],
  ["/compressed", 401, "unauthorized", "auth.mfa_required", "A second factor is needed"],
  ["/text", 400, "invalid_data", "request.invalid", "Webhook Error: no signature"],
  ["/only-status", 403, "forbidden", "auth.forbidden", "Forbidden"],
  ["/bug", 500, "unexpected_state", "internal_error", "Something went wrong on our side."],
  ["/json-500", 500, "unexpected_state", "internal_error", "Something went wrong on our side."],
  ["/write-head", 409, "conflict", "request.conflict", "abcd"],
  ["/no/such/route", 404, "not_found", "request.no_such_route", "There is nothing"],
  ["/stream-404", 404, "not_found", "resource.not_found", ""],
])("shapes %s", async (path, status, type, code, message) => {
  const body = await problem(path)
  expect(body).toMatchObject({ status, type, code })
  expect(body.message).toContain(message)
  expect(Object.keys(body).sort()).toEqual(["code", "message", "request_id", "status", "type"])
})

it("keeps a known fact and drops the rest", async () => {
  const body = await problem("/moved")
  expect(body).toMatchObject({ code: "tenancy.moved", moved_to: "new" })
  expect(body).not.toHaveProperty("extra")
})

it("speaks Arabic when asked", async () => {
  const headers = { "Accept-Language": "fr;q=0.9, ar-SA;q=0.8, en;q=0.5" }
  expect((await problem("/medusa-401", { headers })).message).toBe("يجب تسجيل الدخول.")
  expect((await problem("/text", { headers })).message).toBe(
    "الطلب غير صالح. Webhook Error: no signature"
  )
  expect((await problem("/bug", { headers })).message).toBe("حدث خطأ من جانبنا.")
})

it("shapes what body parsers refuse", async () => {
  const headers = { "Content-Type": "application/json" }
  const broken = await problem("/echo", { method: "POST", headers, body: "{" })
  expect(broken.status).toBe(400)
  const huge = await problem("/echo", { method: "POST", headers, body: `"${"x".repeat(200000)}"` })
  expect(huge).toMatchObject({ status: 413, code: "request.too_large" })
})

it("is safe for HEAD", async () => {
  const { status, headers, text } = await edge.ask("/nothing", { method: "HEAD" })
  expect([status, text]).toEqual([404, ""])
  expect(headers["content-type"]).toBe("application/json; charset=utf-8")
})

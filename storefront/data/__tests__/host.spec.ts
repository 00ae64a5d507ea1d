import { describe, expect, it } from "vitest"
import { parseHost, tenantHeaders } from "../host"

describe("parseHost", () => {
  it("reads the slug under the base domain, whatever the port or case", () => {
    const expected = { kind: "slug", slug: "noor", host: "noor.localhost" }
    expect(parseHost("noor.localhost:8000", "localhost")).toEqual(expected)
    expect(parseHost("NOOR.localhost.", "localhost")).toEqual(expected)
    expect(parseHost("noor.wasla.sa", "wasla.sa")).toMatchObject({ slug: "noor" })
  })

  it("takes a host outside the base domain as a custom domain", () => {
    const target = parseHost("shop.example.com:443", "localhost")
    expect(target).toEqual({ kind: "custom", host: "shop.example.com" })
    expect(tenantHeaders(target)).toEqual({ "X-Store-Host": "shop.example.com" })
  })

  it.each([
    null,
    "",
    "localhost:8000",
    "127.0.0.1:8000",
    "[::1]:8000",
    "a.b.localhost",
    "-noor.localhost",
    "no_or.localhost",
    "noor..localhost",
    "evil host.com",
    "noor.example/../x",
    ".localhost",
  ])("finds no store in %j", (host) => {
    const target = parseHost(host, "localhost")
    expect(target).toEqual({ kind: "none" })
    expect(tenantHeaders(target)).toEqual({})
  })

  it("doesn't take a domain that merely ends in the base's letters for a subdomain", () => {
    expect(parseHost("evilwasla.sa", "wasla.sa")).toMatchObject({ kind: "custom" })
  })
})

import { IncomingMessage } from "node:http"
import { Socket } from "node:net"
import fc from "fast-check"
import { CONTRADICTION, nameOf } from "../resolve-tenant"

type Headers = Readonly<Record<string, string>>

function asked(headers: Headers, from = "203.0.113.7", baseDomain = "wasla.example") {
  const socket = new Socket()
  Object.defineProperty(socket, "remoteAddress", { value: from })
  const request = new IncomingMessage(socket)
  Object.assign(request.headers, headers)
  return nameOf(request, { baseDomain, trustStoreHostFrom: ["127.0.0.1"] })
}

describe("the store that a request names", () => {
  it.each<[Headers, object]>([
    [{ host: "noor.wasla.example" }, { slug: "noor" }],
    [{ host: "NOOR.Wasla.Example:9000" }, { slug: "noor" }],
    [{ host: "noor.wasla.example." }, { slug: "noor" }],
    [{ host: "shop.noor.sa" }, { host: "shop.noor.sa" }],
    [{ host: "wasla.example" }, {}],
    [{ host: "api.wasla.example" }, {}],
    [{ host: "127.0.0.1:9000" }, {}],
    [{ host: "[::1]:9000" }, {}],
    [{}, { host: "" }],
    [{ host: "wasla.example", "x-tenant": "noor" }, { slug: "noor" }],
    [{ host: "noor.wasla.example", "x-tenant": " Noor " }, { slug: "noor" }],
    [{ host: "a.b.wasla.example" }, { host: "" }],
    [{ host: "-noor.wasla.example" }, { host: "" }],
    [{ host: "نور.sa" }, { host: "" }],
    [{ host: "noor.wasla.example.evil.com" }, { host: "noor.wasla.example.evil.com" }],
  ])("of %j is %j", (headers, name) => {
    expect(asked(headers)).toEqual(name)
  })

  it.each<Headers>([
    { host: "noor.wasla.example", "x-tenant": "rimal" },
    { host: "shop.noor.sa", "x-tenant": "noor" },
    { host: "wasla.example", "x-tenant": "" },
    { host: "wasla.example", "x-tenant": "noor,rimal" },
    { host: "wasla.example", "x-tenant": "../noor" },
    { host: "wasla.example", "x-tenant": "نور" },
  ])("is a contradiction in %j", (headers) => {
    expect(asked(headers)).toBe(CONTRADICTION)
  })

  it("is said by the storefront's own servers, and by nobody else", () => {
    const headers = { host: "localhost", "x-store-host": "shop.noor.sa" }
    expect(asked(headers, "127.0.0.1")).toEqual({ host: "shop.noor.sa" })
    expect(asked(headers, "::ffff:127.0.0.1")).toEqual({ host: "shop.noor.sa" })
    expect(asked(headers, "203.0.113.7")).toEqual({})
    const both = { host: "noor.wasla.example", "x-store-host": "rimal.wasla.example" }
    expect(asked(both, "127.0.0.1")).toBe(CONTRADICTION)
  })

  it("is never one that neither host nor header names", () => {
    const text = fc.oneof(fc.stringMatching(/^[a-z0-9.,:\- ]{0,20}$/), fc.string({ maxLength: 20 }))
    fc.assert(
      fc.property(text, fc.option(text, { nil: undefined }), (host, header) => {
        const given: Record<string, string> = header === undefined ? {} : { "x-tenant": header }
        const headers = { host, ...given }
        const name = asked(headers)
        if (name !== CONTRADICTION && name.slug !== undefined) {
          const named = [host, header].some((given) =>
            given?.toLowerCase().includes(`${name.slug}`)
          )
          expect(named).toBe(true)
        }
      }),
      { numRuns: 3_000 }
    )
  })
})

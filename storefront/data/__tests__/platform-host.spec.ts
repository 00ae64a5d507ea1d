import { describe, expect, it } from "vitest"
import { isPlatformHost, storeOrigin } from "../platform-host"

describe("the platform's host", () => {
  it.each([
    ["platform.localhost:8000", "localhost", true],
    ["PLATFORM.wasla.sa.", "wasla.sa", true],
    ["noor.localhost:8000", "localhost", false],
    ["platform.noor.localhost", "localhost", false],
    ["platform.evil.example", "wasla.sa", false],
    [null, "localhost", false],
  ])("is known in %s under %s", (host, base, isOne) => {
    expect(isPlatformHost(host, base)).toBe(isOne)
  })
})

describe("where a store's API is for a browser", () => {
  const direct = { apiUrl: "http://127.0.0.1:9000", trustProxy: false }
  const behind = { apiUrl: "http://web:9000", trustProxy: true }

  it("has a port of its own without a proxy", () => {
    const visit = { host: "platform.localhost:8000", proto: null }
    expect(storeOrigin("noor.localhost", visit, direct)).toBe("http://noor.localhost:9000")
  })

  it("is where the pages are behind one", () => {
    const visit = { host: "platform.wasla.sa", proto: "https" }
    expect(storeOrigin("noor.wasla.sa", visit, behind)).toBe("https://noor.wasla.sa")
    const odd = { host: "platform.wasla.sa:8443", proto: "https" }
    expect(storeOrigin("noor.wasla.sa", odd, behind)).toBe("https://noor.wasla.sa:8443")
  })
})

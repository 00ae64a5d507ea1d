import fc from "fast-check"
import { domainToASCII } from "node:url"
import { newVerificationToken, normaliseDomain, verificationRecord } from "../domain"

const BASE = "wasla.example"
const refused = (code: string) => expect.objectContaining({ type: "invalid_data", code })

describe("a merchant's domain", () => {
  it.each([
    ["Shop.Example.COM", "shop.example.com"],
    ["  noor.sa. ", "noor.sa"],
    ["متجر.السعودية", domainToASCII("متجر.السعودية")],
    ["münchen.de", "xn--mnchen-3ya.de"],
    ["XN--MNCHEN-3YA.de", "xn--mnchen-3ya.de"],
    ["日本ショップ.jp", domainToASCII("日本ショップ.jp")],
    ["a-b.c1.example", "a-b.c1.example"],
  ])("%s is written %s", (typed, written) => {
    expect(normaliseDomain(typed, BASE)).toBe(written)
  })

  it.each(
    [
      ["", "noor", "localhost", "shop.localhost", "shop.local", "127.0.0.1", "1.2.3", "0x7f.1"],
      ["[::1]", "::1", "https://noor.sa", "noor.sa:8000", "noor.sa/path", "noor..sa", ".noor.sa"],
      ["-noor.sa", "noor-.sa", "no_or.sa", "*.noor.sa", "noor.sa?x", "user@noor.sa", "noor.123"],
      [
        "a b.sa",
        "noor.sa..",
        "xn--.sa",
        `${"a".repeat(64)}.sa`,
        `${"a.".repeat(130)}sa`,
        "no\u0000.sa",
      ],
    ].flat()
  )("refuses %j", (typed) => {
    expect(() => normaliseDomain(typed, BASE)).toThrow(refused("tenant_domain.invalid"))
  })

  it.each(["wasla.example", "NOOR.wasla.example", "a.b.wasla.example."])(
    "leaves %s to the platform",
    (typed) => {
      expect(() => normaliseDomain(typed, BASE)).toThrow(refused("tenant_domain.of_platform"))
    }
  )

  it.each(
    [
      ["n\u043eor.sa", "аррӏе.com", "pаypal.com", "xn--80ak6aa92e.com", "gооgle.com", "ωasla.com"],
      [domainToASCII("nооr.sa"), "shop.xn--80ak6aa92e.com"],
    ].flat()
  )("sees that %s imitates another", (typed) => {
    expect(() => normaliseDomain(typed, BASE)).toThrow(refused("tenant_domain.lookalike"))
  })

  it("is written the same way twice, in plain ASCII, or refused", () => {
    const text = fc.oneof(fc.domain(), fc.string({ unit: "binary" }), fc.webAuthority())
    fc.assert(
      fc.property(text, (typed) => {
        let written: string
        try {
          written = normaliseDomain(typed, BASE)
        } catch (error) {
          expect(error).toMatchObject({ type: "invalid_data" })
          return
        }
        expect(written).toMatch(/^[a-z0-9.-]+$/)
        expect(normaliseDomain(written, BASE)).toBe(written)
      })
    )
  })
})

describe("the record that proves a domain", () => {
  it("is a TXT record under _wasla with the token", () => {
    expect(verificationRecord("noor.sa", "abc")).toEqual({
      type: "TXT",
      name: "_wasla.noor.sa",
      value: "wasla-verify=abc",
    })
  })

  it("has a token that nobody guesses", () => {
    const tokens = new Set(Array.from({ length: 100 }, newVerificationToken))
    expect(tokens.size).toBe(100)
    tokens.forEach((token) => expect(token).toMatch(/^[\w-]{32}$/))
  })
})

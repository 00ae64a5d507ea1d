import fc from "fast-check"
import { assertSlug, isReservedSlug, RESERVED_SLUGS } from "../slug"

const invalid = expect.objectContaining({ type: "invalid_data", code: "tenant.slug_invalid" })
const reserved = expect.objectContaining({ type: "invalid_data", code: "tenant.slug_reserved" })

const inner = fc.stringMatching(/^[a-z0-9]{1,12}$/)
const wellFormed = fc
  .array(inner, { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join("-"))
  .filter((slug) => slug.length >= 3 && slug.length <= 40)

describe("a slug's form", () => {
  it.each(["noor", "rimal", "abc", "a1b", "my-shop-2", "3al-bahr", "966", "a".repeat(40)])(
    "takes %s",
    (slug) => expect(() => assertSlug(slug)).not.toThrow()
  )

  it.each(
    [
      ["", "ab", "a".repeat(41), "-shop", "shop-", "my--shop", "xn--mgba", "Noor", "my shop"],
      ["shop.one", "shop_one", "متجر", "nооr", "café", "noor\n", "noor\u200b", "ｎｏｏｒ", "no/or"],
    ].flat()
  )("refuses %j", (slug) => {
    expect(() => assertSlug(slug)).toThrow(invalid)
  })

  it("takes every well-formed slug that isn't reserved, and no other text", () => {
    fc.assert(
      fc.property(wellFormed, (slug) => {
        fc.pre(!isReservedSlug(slug))
        expect(() => assertSlug(slug)).not.toThrow()
      })
    )
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        fc.pre(!/^[a-z0-9-]*$/.test(text))
        expect(() => assertSlug(text)).toThrow(invalid)
      })
    )
  })

  it("never takes punycode", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]{1,30}$/), (rest) => {
        expect(() => assertSlug(`xn--${rest}`)).toThrow(invalid)
      })
    )
  })
})

describe("the platform's own words", () => {
  it.each(RESERVED_SLUGS.filter((word) => word.length >= 3))("keeps %s", (word) => {
    expect(() => assertSlug(word)).toThrow(reserved)
  })

  it.each(
    [
      ["p1atform", "platf0rm", "adm1n", "adrnin", "adm-in", "vvww", "w-w-w", "a-p-i", "wa51a"],
      ["h3lp", "5upport", "b1og", "b1ll1ng", "d0c5", "8i11ing", "rnail", "te5t", "c0n5ole"],
    ].flat()
  )("sees through %s", (slug) => {
    expect(() => assertSlug(slug)).toThrow(reserved)
  })

  it.each(["mall", "corner", "modern", "admiral", "application", "blogger", "test-kitchen"])(
    "leaves %s to the merchants",
    (slug) => expect(() => assertSlug(slug)).not.toThrow()
  )

  it("sees through any mix of digits for letters and hyphens between them", () => {
    const digits: Record<string, string[]> = {
      o: ["0"],
      l: ["1"],
      e: ["3"],
      a: ["4"],
      s: ["5"],
      t: ["7"],
      m: ["rn"],
    }
    const disguised = fc
      .constantFrom(...RESERVED_SLUGS.filter((word) => word.length >= 4 && !/\d/.test(word)))
      .chain((word) =>
        fc
          .tuple(
            ...[...word].map((letter) => fc.constantFrom(letter, ...(digits[letter] ?? []))),
            fc.constantFrom("", "-")
          )
          .map((parts) => parts.slice(0, -1).join(parts[parts.length - 1]))
      )
    fc.assert(
      fc.property(disguised, (slug) => {
        expect(isReservedSlug(slug)).toBe(true)
      })
    )
  })
})

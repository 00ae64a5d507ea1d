import { describe, expect, it } from "vitest"
import { currencySign, discountPercent, formatAmount } from "../amount"

describe("formatAmount", () => {
  it("writes Latin digits, grouped, with decimals only where they matter", () => {
    expect(formatAmount(1299, "sar")).toBe("1,299")
    expect(formatAmount(129.5, "sar")).toBe("129.50")
    expect(formatAmount(0.1 + 0.2, "sar")).toBe("0.30")
  })

  it("follows the decimals of the currency", () => {
    expect(formatAmount(4.25, "kwd")).toBe("4.250")
    expect(formatAmount(4.2504, "bhd")).toBe("4.250")
    expect(formatAmount(1200.4, "jpy")).toBe("1,200")
  })
})

describe("currencySign", () => {
  it("is what the reader knows the currency by", () => {
    expect(currencySign("kwd", "ar")).toBe("د.ك.")
    expect(currencySign("kwd", "en")).toBe("KWD")
  })
})

describe("discountPercent", () => {
  it("rounds to whole percent", () => {
    expect(discountPercent(80, 100)).toBe(20)
    expect(discountPercent(66.6, 99.9)).toBe(33)
    expect(discountPercent(1, 0)).toBe(0)
  })
})

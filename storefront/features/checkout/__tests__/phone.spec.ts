import { describe, expect, it } from "vitest"
import { normaliseSaudiMobile } from "../phone"

describe("normaliseSaudiMobile", () => {
  it.each([
    "0501234567",
    "050 123 4567",
    "050-123-4567",
    "501234567",
    "+966501234567",
    "+966 50 123 4567",
    "+9660501234567",
    "00966501234567",
    "966501234567",
    "٠٥٠١٢٣٤٥٦٧",
    "\u2066+966501234567\u2069",
  ])("accepts %s", (input) => {
    expect(normaliseSaudiMobile(input)).toBe("+966501234567")
  })

  it.each(["", "0112345678", "05012345", "05012345678", "+971501234567", "05o1234567", "+05"])(
    "refuses %j",
    (input) => {
      expect(normaliseSaudiMobile(input)).toBeNull()
    }
  )
})

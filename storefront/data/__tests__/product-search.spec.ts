import { describe, expect, it } from "vitest"
import { foldForSearch, matchesSearch } from "../product-search"

const abaya = {
  id: "prod_1",
  title: "عباءة كتّان أنيقة",
  handle: "linen-abaya",
  thumbnail: null,
  metadata: { title_en: "Elegant Linen Abaya" },
}

describe("matchesSearch", () => {
  it("matches Arabic in any of its usual spellings", () => {
    expect(foldForSearch("أَنيقة")).toBe(foldForSearch("انيقه"))
    expect(matchesSearch(abaya, "عباءه كتان")).toBe(true)
  })

  it("matches the English title and refuses other words", () => {
    expect(matchesSearch(abaya, "LINEN abaya")).toBe(true)
    expect(matchesSearch(abaya, "linen shoes")).toBe(false)
  })
})

import { describe, expect, it } from "vitest"
import ar from "../ar.json"
import en from "../en.json"
import { translator } from "../translate"

const baseKeys = (table: object) =>
  [...new Set(Object.keys(table).map((key) => key.split("#")[0]))].toSorted()

const pluralForms = (table: object, key: string) =>
  Object.keys(table).filter((one) => one.startsWith(`${key}#`))

const variables = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).toSorted()

describe("messages", () => {
  it("exist in both languages", () => {
    expect(baseKeys(en)).toEqual(baseKeys(ar))
  })

  it("are not empty and use the same variables", () => {
    const english: Record<string, string> = en
    for (const [key, text] of Object.entries(ar)) {
      expect(text.trim(), key).not.toBe("")
      if (!key.includes("#")) {
        expect(variables(english[key] ?? ""), key).toEqual(variables(text))
      }
    }
  })

  it("have every plural form that each language needs", () => {
    const keys = Object.keys(ar).filter((key) => key.endsWith("#other"))
    for (const key of keys.map((one) => one.replace("#other", ""))) {
      expect(pluralForms(ar, key)).toHaveLength(6)
      expect(pluralForms(en, key)).toHaveLength(2)
    }
  })

  it("count correctly", () => {
    const arabic = translator("ar")
    expect(arabic.plural("list.count", 2)).toBe("منتجان")
    expect(arabic.plural("list.count", 5)).toBe("5 منتجات")
    expect(arabic.plural("list.count", 11)).toBe("11 منتجًا")
    expect(translator("en").plural("list.count", 1)).toBe("1 product")
  })
})

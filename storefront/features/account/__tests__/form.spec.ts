import { describe, expect, it } from "vitest"
import { check, codeOf, slugFrom, textOf } from "../form"

function formOf(values: Record<string, string>): FormData {
  const form = new FormData()
  Object.entries(values).forEach(([name, value]) => form.set(name, value))
  return form
}

describe("an account's form", () => {
  it("says what is wrong beside each field, and nothing beside the others", () => {
    const form = formOf({
      name: " ",
      email: "sara@example",
      slug: "My Store",
      new_password: "short",
    })
    expect(check(form, ["name", "email", "slug", "new_password"])).toEqual({
      name: "account.error.name",
      email: "account.error.email",
      slug: "account.error.slug",
      new_password: "account.error.password_weak",
    })
    const right = formOf({ name: "سارة", email: "sara@example.sa", slug: "noor-2" })
    expect(check(right, ["name", "email", "slug"])).toEqual({})
  })

  it("counts the characters of a password as people do", () => {
    expect(check(formOf({ new_password: "😀".repeat(9) }), ["new_password"])).not.toEqual({})
    expect(check(formOf({ new_password: "كلمة مرور طويلة" }), ["new_password"])).toEqual({})
  })

  it("keeps the spaces of passwords, and of nothing else", () => {
    const form = formOf({ password: " secret ", new_password: " secret ", name: " Sara " })
    expect(["password", "new_password", "name"].map((name) => textOf(form, name))).toEqual([
      " secret ",
      " secret ",
      "Sara",
    ])
  })

  it("reads a code however it is typed", () => {
    expect(codeOf(formOf({ code: " ١٢٣ 456 " }))).toBe("123456")
  })

  it.each([
    ["Noor Fashion", "noor-fashion"],
    ["Café Crème & Co.", "cafe-creme-co"],
    ["  Sara's  ", "saras"],
    ["نور", ""],
    ["x".repeat(60), "x".repeat(40)],
  ])("suggests an address for %s", (name, slug) => {
    expect(slugFrom(name)).toBe(slug)
  })
})

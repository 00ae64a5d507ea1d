import { firstPage, hiddenPages, hidingStyle, PAGE_PERMISSIONS } from "../page-permissions"

const EVERYTHING = PAGE_PERMISSIONS
const EDITOR = ["products.view", "prices.view", "promotions.view", "inventory.view"]
const OPERATOR = [...EVERYTHING, "tenants.view", "operators.view", "platform_audit.view"]

describe("pages that somebody may see", () => {
  it("hides from an owner only what Wasla replaces", () => {
    expect(hiddenPages(EVERYTHING, "store")).toEqual([
      "/settings/users",
      "/settings/roles",
      "/settings/policies",
      "/settings/search",
      "/settings/translations",
    ])
    expect(firstPage(EVERYTHING, "store")).toBe("/orders")
  })

  it("hides from an editor orders, staff and keys, and begins at the products", () => {
    const hidden = hiddenPages(EDITOR, "store")
    expect(hidden).toEqual(
      expect.arrayContaining(["/orders", "/wasla/staff", "/settings/secret-api-keys"])
    )
    expect(hidden).not.toContain("/products")
    expect(firstPage(EDITOR, "store")).toBe("/products")
  })

  it("leads somebody without a role to their own page", () => {
    expect(firstPage([], "store")).toBe("/wasla/my-profile")
    expect(firstPage([], "platform")).toBe("/settings/profile")
  })

  it("begins the platform's staff at their console, never at a store's page", () => {
    expect(firstPage(OPERATOR, "platform")).toBe("/wasla/stores")
    const hidden = hiddenPages(["tenants.view"], "platform")
    expect(hidden).toEqual(expect.arrayContaining(["/wasla/operators", "/orders"]))
    expect(hidden).not.toContain("/wasla/stores")
    expect(hidden).not.toContain("/wasla/staff")
  })

  it("writes one rule for the links, and none for no link", () => {
    expect(hidingStyle(["/orders", "/products"], "/app")).toBe(
      'aside a[href="/app/orders"], aside :is(div, li):has(> div > a[href="/app/orders"]),\n' +
        'aside a[href="/app/products"], ' +
        'aside :is(div, li):has(> div > a[href="/app/products"]) { display: none !important; }'
    )
    expect(hidingStyle([], "/app")).toBe("")
  })
})

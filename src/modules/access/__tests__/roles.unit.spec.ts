import { PLATFORM_PERMISSIONS, STORE_PERMISSIONS } from "../permissions"
import { permissionsOf, protectedRolesOf } from "../protected-roles"
import { SUPPORT_PERMISSIONS } from "../support-permissions"

const custom = { code: "custom-1", is_protected: false }

describe("protected roles", () => {
  it("give a store's owner all of the store and nothing of the platform", () => {
    const owner = { code: "owner", is_protected: true, permissions: [] }
    expect(permissionsOf(owner)).toEqual(STORE_PERMISSIONS)
  })

  it("hold nothing of the platform in a store", () => {
    const platform: readonly string[] = PLATFORM_PERMISSIONS
    const held = protectedRolesOf("store").flatMap(({ permissions }) => permissions)
    expect(held.filter((permission) => platform.includes(permission))).toEqual([])
  })

  it("take nothing from what their row says", () => {
    const row = { code: "viewer", is_protected: true, permissions: ["orders.refund"] }
    expect(permissionsOf(row)).not.toContain("orders.refund")
  })
})

describe("a merchant's own role", () => {
  it("gives what a store's role can hold, and nothing else", () => {
    const permissions = ["orders.view", "tenants.close", "gone.by"]
    expect(permissionsOf({ ...custom, permissions })).toEqual(["orders.view"])
  })

  it("does not become the product's by its code", () => {
    const role = { code: "platform_owner", is_protected: false, permissions: [] }
    expect(permissionsOf(role)).toEqual([])
  })
})

describe("the platform's support", () => {
  const forbidden = /^(wallet|billing|api_keys|domains|plugins|mail|files|workflows|break_glass)\./

  it("sees nobody's contact data and touches no money, people, roles or keys", () => {
    const closed = [...SUPPORT_PERMISSIONS.write].filter(
      (name) => forbidden.test(name) || /\.(view_contact|export|delete|refund)$/.test(name)
    )
    expect(closed).toEqual([])
    for (const resource of ["staff", "roles", "customers", "settings", "audit", "payments"]) {
      expect(SUPPORT_PERMISSIONS.write).not.toContain(`${resource}.edit`)
    }
  })

  it("only looks, unless it may change", () => {
    expect(SUPPORT_PERMISSIONS.read.filter((name) => !name.endsWith(".view"))).toEqual([])
  })
})

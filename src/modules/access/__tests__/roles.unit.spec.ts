import { PLATFORM_PERMISSIONS, STORE_PERMISSIONS } from "../permissions"
import { permissionsOf, protectedRolesOf } from "../protected-roles"

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

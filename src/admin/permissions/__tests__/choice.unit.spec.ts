import { groupToggled, reachOf, searchGroups, stateOf, toggled } from "../choice"

const ORDERS = {
  resource: "orders",
  label: "Orders",
  permissions: [
    { name: "orders.view", label: "View", grantable: true },
    { name: "orders.refund", label: "Refund", grantable: false },
  ],
}
const ROLES = {
  resource: "roles",
  label: "Roles",
  permissions: [{ name: "roles.view", label: "View", grantable: true }],
}

it("tells how much of a group is chosen", () => {
  expect(stateOf(ORDERS, new Set())).toBe("none")
  expect(stateOf(ORDERS, new Set(["orders.view"]))).toBe("some")
  expect(stateOf(ORDERS, new Set(["orders.view", "orders.refund"]))).toBe("all")
})

it("ticks one and unticks it", () => {
  expect(toggled(new Set(["roles.view"]), "orders.view")).toEqual(["roles.view", "orders.view"])
  expect(toggled(new Set(["roles.view"]), "roles.view")).toEqual([])
})

it("ticks of a group what one holds, and leaves the rest as it is", () => {
  expect(groupToggled(new Set(), ORDERS)).toEqual(["orders.view"])
  expect(groupToggled(new Set(["orders.view", "orders.refund"]), ORDERS)).toEqual(["orders.refund"])
})

it("finds permissions by what they are called and by their subject", () => {
  expect(searchGroups([ORDERS, ROLES], "order")).toEqual([ORDERS])
  const found = searchGroups([ORDERS, ROLES], " REFUND ")
  expect(found).toEqual([{ ...ORDERS, permissions: [ORDERS.permissions[1]] }])
  expect(searchGroups([ORDERS, ROLES], "")).toEqual([ORDERS, ROLES])
})

it("says in words what is reached, and nothing of what is not", () => {
  expect(reachOf([ORDERS, ROLES], new Set(["orders.refund"]))).toEqual([
    { subject: "Orders", acts: ["Refund"], whole: false },
  ])
  expect(reachOf([ORDERS, ROLES], new Set(["roles.view"]))).toEqual([
    { subject: "Roles", acts: ["View"], whole: true },
  ])
})

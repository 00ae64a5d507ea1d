import { assignSchema, inviteSchema, withoutIdleBranches } from "../assign-schema"

const ROLES = [
  { id: "role_viewer", branch_scoped: false },
  { id: "role_cashier", branch_scoped: true },
]
const NOWHERE = { location_ids: [], sales_channel_ids: [] }

it("asks for a branch where the role is for branches", () => {
  const schema = assignSchema(ROLES)
  const refused = schema.safeParse({ role: "role_cashier", ...NOWHERE })
  expect(refused.error?.issues).toMatchObject([
    { path: ["location_ids"], message: "people.errors.branch_missing" },
  ])
  const somewhere = { ...NOWHERE, sales_channel_ids: ["sc_1"] }
  expect(schema.safeParse({ role: "role_cashier", ...somewhere }).success).toBe(true)
  expect(schema.safeParse({ role: "role_viewer", ...NOWHERE }).success).toBe(true)
})

it("wants an e-mail and a role of whoever is invited", () => {
  const refused = inviteSchema(ROLES).safeParse({ email: "noura", role: "", ...NOWHERE })
  expect(refused.error?.issues.map(({ path }) => path.join())).toEqual(["role", "email"])
})

it("sends no branches with a role for the whole store", () => {
  const chosen = { role: "role_viewer", location_ids: ["sloc_1"], sales_channel_ids: ["sc_1"] }
  expect(withoutIdleBranches(chosen, ROLES)).toEqual({ role: "role_viewer", ...NOWHERE })
  const kept = { ...chosen, role: "role_cashier" }
  expect(withoutIdleBranches(kept, ROLES)).toBe(kept)
})

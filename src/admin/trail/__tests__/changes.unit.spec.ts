import { changesOf, listChange } from "../changes"

it("shows what was changed, and what came and went", () => {
  const before = { name_en: "Noor", vat_number: "310", contact_phone: null }
  const after = { name_en: "Noor & Co", vat_number: null, contact_phone: "+966" }
  expect(changesOf(before, after)).toEqual([
    { field: "name_en", kind: "changed", before: "Noor", after: "Noor & Co" },
    { field: "vat_number", kind: "removed", before: "310" },
    { field: "contact_phone", kind: "added", after: "+966" },
  ])
})

it("shows everything of what was made or removed, and nothing that was never said", () => {
  expect(changesOf(null, { title: "Eid", limit: null })).toEqual([
    { field: "title", kind: "added", after: "Eid" },
  ])
  expect(changesOf({ title: "Eid" }, null)).toEqual([
    { field: "title", kind: "removed", before: "Eid" },
  ])
  expect(changesOf(null, null)).toEqual([])
})

it("looks into what has fields of its own", () => {
  const before = { theme: { preset: "noor", tokens: { primary: "#111" } } }
  const after = { theme: { preset: "rimal", tokens: { primary: "#111" } } }
  expect(changesOf(before, after)).toEqual([
    { field: "theme.preset", kind: "changed", before: "noor", after: "rimal" },
  ])
})

it("keeps zero and no, which are values", () => {
  expect(changesOf({ quantity: 0, active: false }, { quantity: 3, active: true })).toHaveLength(2)
})

it("tells of lists only what came and what went", () => {
  const change = listChange(["orders.view", "orders.edit"], ["orders.view", "roles.view"])
  expect(change).toEqual({ gained: ["roles.view"], lost: ["orders.edit"] })
  expect(listChange(undefined, ["a"])).toEqual({ gained: ["a"], lost: [] })
})

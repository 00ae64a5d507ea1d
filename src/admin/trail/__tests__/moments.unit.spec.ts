import { momentsOf } from "../moments"

it("takes a day from its first moment to the first of the next", () => {
  const { from, to } = momentsOf({ from: "2026-02-28", to: "2026-02-28" })
  expect(from).toBe(new Date(2026, 1, 28).toISOString())
  expect(to).toBe(new Date(2026, 2, 1).toISOString())
})

it("leaves out what isn't a day", () => {
  expect(momentsOf({ from: "", to: "soon" })).toEqual({ from: undefined, to: undefined })
})

import { probe } from "../probe"
import type { ActorsFound } from "../probes/actors"
import { stack } from "../stack"

let found: ActorsFound

beforeAll(async () => {
  found = await probe<ActorsFound>("actors", { given: { url: stack.appUrl } })
})

it("names nobody else, however requests take turns on two connections", () => {
  expect(found.wrong).toEqual([])
  expect(found.checked).toBe(1000)
})

it("costs a reader nothing beyond the first look", () => {
  expect(found.toldForReads).toBeLessThanOrEqual(2)
})

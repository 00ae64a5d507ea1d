import { probe } from "../probe"
import type { ConnectionsFound } from "../probes/connections"
import { stack } from "../stack"

let found: ConnectionsFound

beforeAll(async () => {
  found = await probe<ConnectionsFound>("connections", { given: { url: stack.appUrl } })
})

it("a session names the store of the work that holds it", () => {
  expect(found.inTurn).toEqual(["first", "first", "second", "first"])
  expect(found.whileBusy).toEqual(Array.from({ length: 20 }, (_, index) => `store-${index}`))
})

it("the store is only sent when it changes", () => {
  expect(found.timesSet).toBe(3)
})

it("a connection that was left in the middle of something is never handed out again", () => {
  expect([found.afterOpenTransaction, found.afterOpenStatement]).toEqual([true, true])
})

it("work without a store gets no connection", () => {
  expect(found.withoutStore).toBe("tenancy.no_context")
})

it("a request inherits nothing from the boot that opened the server", () => {
  expect(found.requestInherits).toBeNull()
})

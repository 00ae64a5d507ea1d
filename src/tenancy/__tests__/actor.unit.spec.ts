import { actingSetting, systemActor, type Actor } from "../actor"
import { chained, genesisOf } from "../audit-trail/verify-chain"

const user: Actor = { type: "user", id: "user_1", address: "192.0.2.1" }

describe("background work", () => {
  it("is the system's, on behalf of whoever caused it, also through another job", () => {
    const first = systemActor("order.placed", user)
    expect(first).toMatchObject({ type: "system", id: "order.placed", onBehalfOf: "user:user_1" })
    expect(systemActor("send-mail", first)).toMatchObject({
      id: "send-mail",
      onBehalfOf: "user:user_1",
    })
    expect(systemActor("nightly").onBehalfOf).toBeUndefined()
  })

  it("doesn't take the address of whoever caused it for its own", () => {
    expect(systemActor("order.placed", user).address).toBeUndefined()
  })
})

describe("what the session is told", () => {
  it("is nothing without an actor, whatever the request", () => {
    expect(actingSetting(undefined, "r-1")).toBe("")
  })

  it("holds the request, so that another one of the same person is told apart", () => {
    expect(JSON.parse(actingSetting(user, "r-1"))).toEqual({
      type: "user",
      id: "user_1",
      address: "192.0.2.1",
      request_id: "r-1",
    })
  })
})

it("a chain of one store is not another's", () => {
  const digest = "ab".repeat(32)
  expect(chained(genesisOf("ten_a"), digest)).not.toBe(chained(genesisOf("ten_b"), digest))
})

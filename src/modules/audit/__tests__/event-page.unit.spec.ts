import { encodeCursor, pageQuery } from "../event-page"

const places = (sql: string) => (sql.match(/\?/g) ?? []).length

it("has a value for every place, whatever is asked", () => {
  const everything = {
    q: "100%_",
    action: "price.updated",
    actor_type: "user",
    actor_id: "user_1",
    target_type: "price",
    target_id: "price_1",
    from: new Date(0),
    to: new Date(),
    cursor: encodeCursor({ place: "1700000000000000", id: "aev_1" }),
    limit: 20,
  }
  for (const input of [everything, { limit: 20 }, { limit: 20, action: "price" }]) {
    const { sql, bindings } = pageQuery(input)
    expect(places(sql)).toBe(bindings.length)
    expect(bindings.at(-1)).toBe(21)
  }
})

it("takes a word literally", () => {
  expect(pageQuery({ limit: 1, q: "100%_" }).bindings).toContain("%100\\%\\_%")
})

it("takes a resource for all of its actions and no other resource's", () => {
  const { bindings } = pageQuery({ limit: 1, action: "price" })
  const [first, last] = bindings.map(String)
  const between = (action: string) => action > first && action < last
  expect(["price.created", "price.updated"].every(between)).toBe(true)
  expect(["price_list.created", "pricey.created", "order.canceled"].some(between)).toBe(false)
})

it.each(["", "nonsense", "1700", "1700.a'b", "x.aev_1"])("refuses the cursor %j", (text) => {
  const cursor = Buffer.from(text).toString("base64url") || "="
  expect(() => pageQuery({ limit: 1, cursor })).toThrow(
    expect.objectContaining({ code: "audit.cursor_invalid" })
  )
})

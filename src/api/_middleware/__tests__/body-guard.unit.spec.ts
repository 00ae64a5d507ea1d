import { refuseHostileBody } from "../body-guard"

function nested(depth: number): unknown {
  return JSON.parse("[".repeat(depth) + "]".repeat(depth))
}

it.each([
  ['{"__proto__":{"x":1}}', "request.hostile_key"],
  ['{"a":[{"b":{"constructor":{"prototype":1}}}]}', "request.hostile_key"],
  ['{"metadata":{"prototype":1}}', "request.hostile_key"],
  ['{"title":"a\\u0000b"}', "request.nul_byte"],
  ['{"a\\u0000":1}', "request.nul_byte"],
  ['"\\u0000"', "request.nul_byte"],
])("refuses %s", (body, code) => {
  expect(() => refuseHostileBody(JSON.parse(body))).toThrow(expect.objectContaining({ code }))
})

it("refuses nesting beyond 64, however deep", () => {
  expect(() => refuseHostileBody(nested(64))).not.toThrow()
  for (const depth of [65, 10_000]) {
    expect(() => refuseHostileBody(nested(depth))).toThrow(
      expect.objectContaining({ code: "request.too_deep" })
    )
  }
})

it.each([undefined, null, "", 1, [], {}, { title: "constructor", a: [{ b: "__proto__" }] }])(
  "lets %j pass",
  (body) => {
    expect(() => refuseHostileBody(body)).not.toThrow()
  }
)

import { allowsBreaking, breakingChanges } from "../compare"
import type { Schema } from "../schema"

const item = { $ref: "#/components/schemas/Item" }

function released() {
  return {
    components: {
      schemas: {
        Item: {
          type: "object",
          properties: {
            id: { type: "string" },
            note: { type: "string" },
            state: { type: "string", enum: ["draft", "open"] },
          },
          required: ["id"],
        },
      },
    },
    paths: {
      "/items": {
        post: {
          security: [{ bearer: [] }, { session: [] }],
          parameters: [
            { name: "fields", in: "query", required: false, schema: { type: "string" } },
          ],
          requestBody: {
            required: true,
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    title: { type: "string" },
                    kind: { type: "string", enum: ["a", "b"] },
                    size: { anyOf: [{ type: "string" }, { type: "number" }] },
                  },
                  required: ["title"],
                  additionalProperties: false,
                },
              },
            },
          },
          responses: {
            "200": {
              content: {
                "application/json": {
                  schema: {
                    type: "object",
                    properties: { item, all: { type: "array", items: item } },
                  },
                },
              },
            },
          },
        },
      },
    },
  }
}

type Document = ReturnType<typeof released>
const plain = (document: object): Schema => JSON.parse(JSON.stringify(document))
const postOf = (document: Document) => document.paths["/items"].post
const bodyOf = (document: Document) =>
  postOf(document).requestBody.content["application/json"].schema

function breaksAfter(change: (document: Document) => void): string[] {
  const current = released()
  change(current)
  return breakingChanges(plain(released()), plain(current))
}

it("is content with what only adds", () => {
  const found = breaksAfter((document) => {
    Object.assign(document.paths, { "/more": { get: { responses: {} } } })
    Object.assign(bodyOf(document).properties, { colour: { type: "string" } })
    bodyOf(document).properties.kind.enum.push("c")
    Object.assign(document.components.schemas.Item.properties, { made_at: { type: "string" } })
    document.components.schemas.Item.required.push("note")
    Object.assign(postOf(document).security, [...postOf(document).security, { secretKey: [] }])
    bodyOf(document).required = []
  })
  expect(found).toEqual([])
})

const FAULTS: readonly [string, (document: Document) => void, RegExp][] = [
  ["an operation goes", (one) => Reflect.deleteProperty(one.paths, "/items"), /is gone/],
  ["a field is required", (one) => bodyOf(one).required.push("kind"), /kind is required now/],
  [
    "a field of the body goes",
    (one) => Reflect.deleteProperty(bodyOf(one).properties, "kind"),
    /kind is gone/,
  ],
  ["a value goes", (one) => void bodyOf(one).properties.kind.enum.pop(), /values "b"/],
  ["a type narrows", (one) => void bodyOf(one).properties.size.anyOf.pop(), /alternatives/],
  ["a type changes", (one) => (bodyOf(one).properties.title.type = "number"), /the type string/],
  [
    "a parameter is required",
    (one) => (postOf(one).parameters[0].required = true),
    /insists on the parameter/,
  ],
  ["a parameter goes", (one) => void postOf(one).parameters.pop(), /no longer knows/],
  ["a log-in goes", (one) => void postOf(one).security.pop(), /log-in "session"/],
  [
    "a field of the answer goes",
    (one) => Reflect.deleteProperty(one.components.schemas.Item.properties, "note"),
    /note is gone/,
  ],
  [
    "a field of the answer can be missing",
    (one) => (one.components.schemas.Item.required = []),
    /id can be missing/,
  ],
  [
    "the answer has a new value",
    (one) => void one.components.schemas.Item.properties.state.enum.push("new"),
    /values "new"/,
  ],
  [
    "a status goes",
    (one) => Reflect.deleteProperty(postOf(one).responses, "200"),
    /no longer answers 200/,
  ],
]

it.each(FAULTS)("notices when %s", (_, change, expected) => {
  expect(breaksAfter(change).join("\n")).toMatch(expected)
})

it("lets a breaking change pass when the version moves", () => {
  expect(allowsBreaking("0.1.0", "0.1.1")).toBe(false)
  expect(allowsBreaking("0.1.0", "0.2.0")).toBe(true)
  expect(allowsBreaking("1.1.0", "1.2.0")).toBe(false)
  expect(allowsBreaking("1.1.0", "2.0.0")).toBe(true)
})

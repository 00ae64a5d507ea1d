/** A value that JSON can carry. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** A JSON Schema (draft 2020-12), or another object of the document. */
export type Schema = { [key: string]: Json }

/** Whether a value is an object of JSON, and neither a list nor null. */
export function isSchema(value: Json | undefined): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

/** The object under a key, which is made when there is none. */
export function within(schema: Schema, key: string): Schema {
  const found = schema[key]
  if (isSchema(found)) {
    return found
  }
  const made: Schema = {}
  schema[key] = made
  return made
}

/** The object under a key, or an empty one that is no part of the schema. */
export function childOf(schema: Schema, key: string): Schema {
  const found = schema[key]
  return isSchema(found) ? found : {}
}

/** The texts in a list, and nothing when there is no list. */
export function textsOf(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : []
}

/** A schema that also takes null. */
export function nullable(schema: Schema): Schema {
  const { type } = schema
  if (type === "null" || Object.keys(schema).length === 0) {
    return schema
  }
  if (typeof type === "string" && !schema.enum) {
    return { ...schema, type: [type, "null"] }
  }
  if (Array.isArray(schema.anyOf)) {
    return { ...schema, anyOf: [...schema.anyOf, { type: "null" }] }
  }
  return { anyOf: [schema, { type: "null" }] }
}

/** The same value with the keys of every object in order, so that a file of it is stable. */
export function sorted(value: Json): Json {
  if (Array.isArray(value)) {
    return value.map(sorted)
  }
  if (!isSchema(value)) {
    return value
  }
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, child]) => [key, sorted(child)]))
}

/** Every object in a value, outermost first. */
export function* objectsIn(value: Json): Generator<Schema> {
  if (Array.isArray(value)) {
    for (const child of value) {
      yield* objectsIn(child)
    }
  } else if (isSchema(value)) {
    yield value
    for (const child of Object.values(value)) {
      yield* objectsIn(child)
    }
  }
}

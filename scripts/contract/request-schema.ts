import { z } from "@medusajs/framework/zod"
import { isSchema, type Json, objectsIn, type Schema, textsOf, within } from "./schema"

// JSON has no dates: they arrive as text.
function overrideDates({ zodSchema, jsonSchema }: { zodSchema: object; jsonSchema: object }): void {
  if (zodSchema instanceof z.ZodDate) {
    Object.assign(jsonSchema, { type: "string", format: "date-time" })
  }
}

const COMPARISON = ["$eq", "$ne", "$in", "$gt", "$lte"]

/** What a filter takes besides a value: said once, since hundreds of filters take it. */
function nameComparisons(value: Json, schemas: Schema): Json {
  if (Array.isArray(value)) {
    return value.map((child) => nameComparisons(child, schemas))
  }
  if (!isSchema(value)) {
    return value
  }
  const { properties } = value
  if (isSchema(properties) && COMPARISON.every((key) => key in properties)) {
    schemas.Comparison ??= { ...value, description: "Compares, as in `created_at[$gte]=…`." }
    return { $ref: "#/components/schemas/Comparison" }
  }
  const entries = Object.entries(value).map(([key, child]) => [
    key,
    nameComparisons(child, schemas),
  ])
  const named: Schema = Object.fromEntries(entries)
  return Array.isArray(named.anyOf) ? flattened(named, named.anyOf) : named
}

function flattened(schema: Schema, members: Json[]): Schema {
  const flat = members.flatMap((member) =>
    isSchema(member) && Array.isArray(member.anyOf) && Object.keys(member).length === 1
      ? member.anyOf
      : [member]
  )
  const different = new Map(flat.map((member) => [JSON.stringify(member), member]))
  return { ...schema, anyOf: [...different.values()] }
}

// A validator that prepares its input hides from JSON Schema that it can do without.
function onlyMissed(validator: z.ZodType, schema: Schema): void {
  const { data: missed } = z
    .object({ error: z.object({ issues: z.array(z.object({ path: z.array(z.unknown()) })) }) })
    .safeParse(attempt(validator))
  const names = missed?.error.issues.map(({ path }) => String(path[0])) ?? []
  schema.required = textsOf(schema.required).filter((name) => names.includes(name))
  if (textsOf(schema.required).length === 0) {
    delete schema.required
  }
}

function attempt(validator: z.ZodType): unknown {
  try {
    return validator.safeParse({})
  } catch {
    // A validator that asks a database says nothing beforehand.
    return undefined
  }
}

/** JSON Schema of what a validator takes; what refers to itself goes to `components`. */
export function requestSchema(validator: z.ZodType, name: string, components: Schema): Schema {
  const made = z.toJSONSchema(validator, {
    io: "input",
    unrepresentable: "any",
    override: overrideDates,
  })
  const plain: Json = JSON.parse(JSON.stringify(made))
  const named = nameComparisons(plain, within(components, "schemas"))
  const schema = isSchema(named) ? named : {}
  const definitions = isSchema(schema.$defs) ? schema.$defs : {}
  delete schema.$schema
  delete schema.$defs
  const nameOf = (key: string) => `${name}${key.replace(/\W|_/g, "")}`
  for (const part of objectsIn([schema, definitions])) {
    if (typeof part.$ref === "string") {
      part.$ref = part.$ref
        .replace(/^#\/\$defs\/(.+)$/, (_, key: string) => `#/components/schemas/${nameOf(key)}`)
        .replace(/^#$/, `#/components/schemas/${name}`)
    }
    delete part.propertyNames
  }
  for (const [key, definition] of Object.entries(definitions)) {
    within(components, "schemas")[nameOf(key)] = definition
  }
  if (schema.type === "object") {
    onlyMissed(validator, schema)
  }
  if (JSON.stringify(schema).includes(`"#/components/schemas/${name}"`)) {
    within(components, "schemas")[name] = schema
    return { $ref: `#/components/schemas/${name}` }
  }
  return schema
}

/** Whether a validator insists on a body. */
export function insistsOnBody(validator: z.ZodType): boolean {
  const { data } = z.object({ success: z.boolean() }).safeParse(attempt(validator))
  return data?.success !== true
}

import { childOf, isSchema, nullable, type Schema, textsOf } from "./schema"

/** Fields that are something else than Medusa's types say, wherever they stand. */
const FIELDS: Readonly<Record<string, Schema>> = {
  // Told as text; the database counts.
  order_version: { type: ["number", "string"] },
  display_id: { type: ["number", "string"] },
  // More kinds of records are changed, and in more ways, than the types list.
  reference: { type: "string" },
  change_type: { type: "string" },
  // An order inside a change carries the list of its summaries.
  summary: { type: ["object", "array"] },
  // What a batch deleted is told by id, or as the records.
  ids: { type: ["array", "object"] },
}

/** Records that Medusa shows without an id of theirs. */
const WITHOUT_ID = new Set([
  "AdminProductCategory",
  "AdminRegionCountry",
  "AdminShippingOptionRule",
  "BaseOrderItemDetail",
  "BaseOrderShippingDetail",
  "BasePromotionRuleValue",
  "BaseRegionCountry",
  "StoreProductCategory",
])

// `fields` chooses what a record carries, so only its id can be relied upon; and Medusa's types
// leave null out of most of what the database lets be null.
function relaxed(schema: Schema, keeps: (name: string) => boolean): Schema {
  const result: Schema = { ...schema }
  const kept = textsOf(schema.required).filter(keeps)
  delete result.required
  if (kept.length > 0) {
    result.required = kept
  }
  if (isSchema(schema.properties)) {
    const entries = Object.entries(schema.properties).map(([name, own]): [string, Schema] => {
      const inner = corrected(name, relaxed(isSchema(own) ? own : {}, nothing))
      return [name, kept.includes(name) ? inner : withNull(inner)]
    })
    result.properties = Object.fromEntries(entries)
  }
  for (const key of ["items", "additionalProperties"]) {
    if (isSchema(schema[key])) {
      result[key] = relaxed(childOf(schema, key), nothing)
    }
  }
  if (Array.isArray(schema.anyOf)) {
    result.anyOf = schema.anyOf.map((one) => (isSchema(one) ? relaxed(one, keeps) : one))
  }
  return result
}

const nothing = () => false
const everything = () => true

function corrected(name: string, schema: Schema): Schema {
  const isPlain = typeof schema.$ref !== "string" || name === "summary"
  const told = FIELDS[name]
  return told && isPlain && schema.type !== "boolean" ? { ...told } : schema
}

function withNull(schema: Schema): Schema {
  const { description, ...rest } = schema
  const types = [rest.type ?? []].flat()
  const alternatives = Array.isArray(rest.anyOf) ? rest.anyOf : []
  const has = alternatives.some((one) => isSchema(one) && one.type === "null")
  const wide = types.includes("null") || has ? rest : nullable(rest)
  return description === undefined ? wide : { ...wide, description }
}

/**
 * Makes true what Medusa's types say of answers. What surrounds the records stays as it is.
 * @param envelopes names of the schemas that are whole answers
 */
export function correct(
  schemas: Schema,
  borrowed: ReadonlySet<string>,
  envelopes: ReadonlySet<string>
): void {
  for (const name of borrowed) {
    const hasId = !WITHOUT_ID.has(name)
    const keeps = envelopes.has(name) ? everything : (field: string) => hasId && field === "id"
    schemas[name] = relaxed(childOf(schemas, name), keeps)
  }
}

/** An answer that stands in an operation itself, made true in the same way. */
export function correctAnswer(schema: Schema): Schema {
  return relaxed(schema, everything)
}

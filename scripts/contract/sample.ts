import { isSchema, type Json, type Schema, textsOf } from "./schema"

/** Chooses a text for a field by its name, or nothing when the schema alone should decide. */
export type Chooser = (field: string) => string | undefined

const PREFIX = "#/components/schemas/"
const DEEPEST = 6

function textFor(schema: Schema, field: string): string {
  const { format, minLength } = schema
  if (format === "date-time" || /_at$/.test(field)) {
    return "2026-01-01T00:00:00.000Z"
  }
  if (format === "email" || /email/.test(field)) {
    return "noura@noor.example"
  }
  const known: readonly [RegExp, string][] = [
    [/currency_code$/, "sar"],
    [/country_code$/, "sa"],
    [/url|thumbnail/, "https://noor.example/abaya.webp"],
    [/locale/, "ar-SA"],
  ]
  const text = known.find(([pattern]) => pattern.test(field))?.[1] ?? field
  return typeof minLength === "number" ? text.padEnd(minLength, "-") : text
}

function numberFor({ minimum, exclusiveMinimum }: Schema): number {
  const least = typeof minimum === "number" ? minimum : 1
  return typeof exclusiveMinimum === "number" ? exclusiveMinimum + 1 : Math.max(1, least)
}

/** Makes values that fit schemas of a document: only what is required, always the same. */
export class Samples {
  constructor(
    private readonly schemas: Schema,
    private readonly choose: Chooser = () => undefined
  ) {}

  /** A value that fits a schema; `field` is the name under which it stands. */
  of(schema: Schema, field = "text", depth = 0): Json {
    const { $ref, example, default: preset, enum: values, anyOf, oneOf, allOf } = schema
    if (typeof $ref === "string") {
      const target = this.schemas[$ref.replace(PREFIX, "")]
      return isSchema(target) && depth < DEEPEST ? this.of(target, field, depth + 1) : null
    }
    if (example !== undefined || preset !== undefined) {
      return example ?? preset
    }
    if (Array.isArray(values) && values.length > 0) {
      return values[0]
    }
    const choices = [anyOf, oneOf].flatMap((list) => (Array.isArray(list) ? list : []))
    const [first] = choices.filter(isSchema)
    if (first) {
      return this.of(first, field, depth)
    }
    if (Array.isArray(allOf)) {
      const parts = allOf.filter(isSchema).map((part) => this.of(part, field, depth))
      return Object.assign({}, ...parts.filter(isSchema))
    }
    return this.ofType(schema, field, depth)
  }

  private ofType(schema: Schema, field: string, depth: number): Json {
    const type = Array.isArray(schema.type) ? schema.type[0] : schema.type
    switch (type) {
      case "string":
        return this.choose(field) ?? textFor(schema, field)
      case "number":
      case "integer":
        return numberFor(schema)
      case "boolean":
        return true
      case "array":
        return isSchema(schema.items) ? [this.of(schema.items, field, depth + 1)] : []
      case "object":
        return this.ofObject(schema, depth)
      default:
        return null
    }
  }

  private ofObject({ properties, required }: Schema, depth: number): Json {
    if (!isSchema(properties) || depth >= DEEPEST) {
      return {}
    }
    const entries = textsOf(required).map((name): [string, Json] => {
      const own = properties[name]
      return [name, isSchema(own) ? this.of(own, name, depth + 1) : null]
    })
    return Object.fromEntries(entries)
  }
}

import { isSchema, nullable, type Schema, textsOf, within } from "./schema"

/** Where Medusa answers otherwise than its own types say. */
type Correction = {
  /** Fields that the default selection leaves out. */
  readonly absent?: readonly string[]
  /** Fields that can be null. */
  readonly nullable?: readonly string[]
  /** Fields that are something else altogether. */
  readonly fields?: Readonly<Record<string, Schema>>
}

const CORRECTIONS: Readonly<Record<string, Correction>> = {}

/** Puts schemas right that were made from Medusa's types. */
export function correct(schemas: Schema): void {
  for (const [name, { absent = [], nullable: empty = [], fields = {} }] of Object.entries(
    CORRECTIONS
  )) {
    const schema = schemas[name]
    if (!isSchema(schema)) {
      throw new Error(`There is nothing to correct by the name of ${name}.`)
    }
    const properties = within(schema, "properties")
    schema.required = textsOf(schema.required).filter((field) => !absent.includes(field))
    for (const field of empty) {
      const own = properties[field]
      properties[field] = nullable(isSchema(own) ? own : {})
    }
    Object.assign(properties, fields)
  }
}

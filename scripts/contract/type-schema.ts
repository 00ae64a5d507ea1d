import ts from "typescript"
import { nullable, type Schema } from "./schema"

// What JSON makes of objects that write themselves, by the name of their type.
const WRITTEN: Readonly<Record<string, Schema>> = {
  Date: { type: "string", format: "date-time" },
  BigNumber: { type: "number" },
  BigNumberValue: { type: "number" },
  BigNumberInput: { type: "number" },
  BigNumberRawValue: { type: "object" },
  IBigNumber: { type: "number" },
  Buffer: { type: "string" },
}

const NAMELESS = new Set(["__type", "__object", "Object", "Array", "Record"])

function firstParagraph(parts: ts.SymbolDisplayPart[]): string {
  const [first = ""] = ts.displayPartsToString(parts).split(/\n\s*\n/)
  return first
    .replace(/\s+/g, " ")
    .replace(/\{@link ([^}]*)\}/g, "$1")
    .trim()
}

function has(type: ts.Type, flags: ts.TypeFlags): boolean {
  return (type.flags & flags) !== 0
}

/** Turns types, as the compiler knows them, into JSON Schema of what they are once sent. */
export class TypeSchemas {
  /** The schemas of types that have a name. */
  readonly components = new Map<string, Schema>()
  /** The names of those that come from a package. */
  readonly borrowed = new Set<string>()
  private readonly names = new Map<ts.Type, string>()
  private readonly open = new Set<ts.Type>()

  constructor(private readonly checker: ts.TypeChecker) {}

  /** The schema of a type; one that has a name becomes a component and a reference to it. */
  of(type: ts.Type): Schema {
    const written = WRITTEN[type.aliasSymbol?.name ?? ""] ?? WRITTEN[type.symbol?.name ?? ""]
    if (written) {
      return { ...written }
    }
    return this.ofPlain(type) ?? (type.isUnion() ? this.ofUnion(type) : this.ofObject(type))
  }

  // A workflow's result is its value and a promise of it at once; sent is the value.
  private ofMarked(type: ts.Type): Schema | undefined {
    const marks: [string, Schema][] = [
      ["charAt", { type: "string" }],
      ["toFixed", { type: "number" }],
      // A list, after a type that maps every object has gone over it.
      ["push", { type: "array" }],
    ]
    return marks.find(([name]) => this.checker.getPropertyOfType(type, name))?.[1]
  }

  private ofPlain(type: ts.Type): Schema | undefined {
    const { Any, Unknown, String, Number, Boolean, Null, TemplateLiteral } = ts.TypeFlags
    if (has(type, Any | Unknown | ts.TypeFlags.NonPrimitive)) {
      return has(type, ts.TypeFlags.NonPrimitive) ? { type: "object" } : {}
    }
    if (type.isStringLiteral() || type.isNumberLiteral()) {
      return { type: typeof type.value, enum: [type.value] }
    }
    if (has(type, String | TemplateLiteral | ts.TypeFlags.StringMapping)) {
      return { type: "string" }
    }
    if (has(type, Number | ts.TypeFlags.BigIntLike)) {
      return { type: "number" }
    }
    if (has(type, ts.TypeFlags.BooleanLiteral)) {
      return { type: "boolean", enum: [this.checker.typeToString(type) === "true"] }
    }
    if (has(type, Boolean)) {
      return { type: "boolean" }
    }
    return has(type, Null) ? { type: "null" } : undefined
  }

  private ofUnion(type: ts.UnionType): Schema {
    const absent = ts.TypeFlags.Undefined | ts.TypeFlags.Void | ts.TypeFlags.Never
    const all = type.types.filter((member) => !has(member, absent))
    const isNullable = all.some((member) => has(member, ts.TypeFlags.Null))
    const members = all.filter((member) => !has(member, ts.TypeFlags.Null))
    const schema = this.ofMembers(members)
    return isNullable ? nullable(schema) : schema
  }

  private ofMembers(members: readonly ts.Type[]): Schema {
    const schemas: Schema[] = []
    const values: (string | number)[] = []
    for (const member of members) {
      if (member.isStringLiteral() || member.isNumberLiteral()) {
        values.push(member.value)
      } else {
        schemas.push(this.of(member))
      }
    }
    const kinds = [...new Set(values.map((value) => typeof value))]
    for (const kind of kinds) {
      const ofKind = values.filter((value) => typeof value === kind)
      schemas.push({ type: kind, enum: ofKind.sort((a, b) => (a < b ? -1 : 1)) })
    }
    return oneOf(schemas)
  }

  private ofObject(type: ts.Type): Schema {
    if (this.checker.isTupleType(type) || this.checker.isArrayType(type)) {
      const items = this.checker.getTypeArguments(type as ts.TypeReference)
      return { type: "array", items: this.ofMembers(items) }
    }
    const name = this.nameOf(type)
    if (name === undefined) {
      return this.ofMarked(type) ?? this.ofProperties(type)
    }
    if (!this.components.has(name)) {
      this.components.set(name, {})
      this.components.set(name, this.ofProperties(type))
    }
    return { $ref: `#/components/schemas/${name}` }
  }

  private nameOf(type: ts.Type): string | undefined {
    const known = this.names.get(type)
    if (known) {
      return known
    }
    const aliased = type.aliasSymbol && !type.aliasTypeArguments?.length
    const symbol = aliased ? type.aliasSymbol : type.symbol
    const isDeclared = aliased || (type.isClassOrInterface() && !(type.typeParameters?.length ?? 0))
    if (!symbol || !isDeclared || NAMELESS.has(symbol.name)) {
      return undefined
    }
    const taken = new Set(this.names.values())
    let name = symbol.name
    for (let count = 2; taken.has(name); count += 1) {
      name = `${symbol.name}${count}`
    }
    this.names.set(type, name)
    const [declaration] = symbol.declarations ?? []
    if (declaration?.getSourceFile().fileName.includes("node_modules")) {
      this.borrowed.add(name)
    }
    return name
  }

  private ofProperties(type: ts.Type): Schema {
    if (this.open.has(type)) {
      return { type: "object" }
    }
    this.open.add(type)
    const properties: Schema = {}
    const required: string[] = []
    for (const property of this.checker.getPropertiesOfType(type)) {
      const own = this.checker.getTypeOfSymbol(property)
      const undefinable = ts.TypeFlags.Undefined | ts.TypeFlags.Void | ts.TypeFlags.Never
      const isLeft = own.getCallSignatures().length > 0 || has(own, undefinable)
      if (!isLeft && !property.name.startsWith("__")) {
        properties[property.name] = this.ofProperty(property, own)
        const optional = (property.flags & ts.SymbolFlags.Optional) !== 0
        if (!optional && !includesUndefined(own)) {
          required.push(property.name)
        }
      }
    }
    this.open.delete(type)
    const index = this.checker.getIndexInfoOfType(type, ts.IndexKind.String)
    return {
      type: "object",
      ...(Object.keys(properties).length > 0 ? { properties } : {}),
      ...(required.length > 0 ? { required: required.sort() } : {}),
      ...(index ? { additionalProperties: this.of(index.type) } : {}),
    }
  }

  private ofProperty(property: ts.Symbol, type: ts.Type): Schema {
    const description = firstParagraph(property.getDocumentationComment(this.checker))
    const schema = this.of(type)
    return description ? { ...schema, description } : schema
  }
}

function includesUndefined(type: ts.Type): boolean {
  return type.isUnion() && type.types.some((member) => has(member, ts.TypeFlags.Undefined))
}

/** One schema for several: alike ones once, a wider one instead of those that it takes in. */
export function oneOf(schemas: readonly Schema[]): Schema {
  const different = new Map(schemas.map((schema) => [JSON.stringify(schema), schema]))
  const plain = new Set(
    [...different.values()].flatMap(({ type, enum: values, format }) =>
      typeof type === "string" && !values && !format ? [type] : []
    )
  )
  const wide = [...different.values()].filter(
    ({ type, enum: values, format }) =>
      !((values || format) && typeof type === "string" && plain.has(type))
  )
  const booleans = wide.filter(({ type, enum: values }) => type === "boolean" && values)
  const rest = wide.filter((schema) => !booleans.includes(schema))
  const all = booleans.length > 1 ? [...rest, { type: "boolean" }] : [...rest, ...booleans]
  if (all.some((schema) => Object.keys(schema).length === 0)) {
    return {}
  }
  return all.length === 1 ? all[0] : { anyOf: all }
}

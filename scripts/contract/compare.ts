import { childOf, isSchema, type Json, type Schema, textsOf } from "./schema"

const PREFIX = "#/components/schemas/"

type Direction = "request" | "answer"

function text(value: Json | undefined): string {
  return JSON.stringify(value ?? null)
}

/** Finds what a client of the released document could trip over in the new one. */
class Comparison {
  readonly breaks: string[] = []
  private readonly seen = new Set<string>()

  constructor(
    private readonly released: Schema,
    private readonly current: Schema
  ) {}

  private resolve(document: Schema, value: Json | undefined): Schema {
    const schema = isSchema(value) ? value : {}
    const { $ref } = schema
    if (typeof $ref !== "string") {
      return schema
    }
    const [section = "", name = ""] = $ref.replace("#/components/", "").split("/")
    return childOf(childOf(childOf(document, "components"), section), name)
  }

  operations(): void {
    for (const [path, item] of Object.entries(childOf(this.released, "paths"))) {
      for (const [method, before] of Object.entries(isSchema(item) ? item : {})) {
        const paths = childOf(this.current, "paths")
        const now = isSchema(paths[path]) ? paths[path][method] : undefined
        const name = `${method.toUpperCase()} ${path}`
        if (!isSchema(now)) {
          this.breaks.push(`${name} is gone`)
        } else if (isSchema(before)) {
          this.operation(name, before, now)
        }
      }
    }
  }

  private operation(name: string, before: Schema, now: Schema): void {
    this.security(name, before, now)
    this.parameters(name, before, now)
    const oldBody = isSchema(before.requestBody) ? before.requestBody : {}
    const newBody = isSchema(now.requestBody) ? now.requestBody : {}
    if (newBody.required === true && oldBody.required !== true) {
      this.breaks.push(`${name} now insists on a body`)
    }
    this.contents(`${name} body`, oldBody, newBody, "request")
    const answers = Object.entries(childOf(before, "responses"))
    for (const [status, answer] of answers.filter(([status]) => status.startsWith("2"))) {
      const other = childOf(now, "responses")[status]
      if (!isSchema(other)) {
        this.breaks.push(`${name} no longer answers ${status}`)
      } else if (isSchema(answer)) {
        this.contents(`${name} ${status}`, answer, other, "answer")
      }
    }
  }

  private security(name: string, before: Schema, now: Schema): void {
    const lists = [before.security, now.security].map((list) =>
      (Array.isArray(list) ? list : []).map((way) => Object.keys(isSchema(way) ? way : {}).sort())
    )
    const [old, ways] = lists.map((list) => list.map((names) => names.join("+")))
    for (const lost of old.filter((way) => !ways.includes(way) && !ways.includes(""))) {
      this.breaks.push(`${name} no longer takes the log-in "${lost || "none"}"`)
    }
  }

  private parameters(name: string, before: Schema, now: Schema): void {
    const read = (document: Schema, { parameters }: Schema) =>
      (Array.isArray(parameters) ? parameters : []).map((one) => this.resolve(document, one))
    const old = read(this.released, before)
    for (const parameter of read(this.current, now)) {
      const known = old.find((one) => one.name === parameter.name && one.in === parameter.in)
      if (parameter.required === true && known?.required !== true) {
        this.breaks.push(`${name} now insists on the parameter ${text(parameter.name)}`)
      }
      if (known) {
        const where = `${name} parameter ${text(parameter.name)}`
        this.schema(where, known.schema, parameter.schema, "request")
      }
    }
    const names = read(this.current, now).map((one) => one.name)
    for (const gone of old.filter((one) => !names.includes(one.name ?? null))) {
      this.breaks.push(`${name} no longer knows the parameter ${text(gone.name)}`)
    }
  }

  private contents(where: string, before: Schema, now: Schema, direction: Direction): void {
    const newer = childOf(now, "content")
    for (const [type, own] of Object.entries(childOf(before, "content"))) {
      const other = newer[type]
      if (!isSchema(other)) {
        this.breaks.push(`${where} is no longer ${type}`)
      } else if (isSchema(own)) {
        this.schema(where, own.schema, other.schema, direction)
      }
    }
  }

  private schema(where: string, old: Json | undefined, next: Json | undefined, way: Direction) {
    const reference = isSchema(old) && typeof old.$ref === "string" ? old.$ref : ""
    if (reference.startsWith(PREFIX)) {
      const key = `${way} ${reference} ${isSchema(next) ? text(next.$ref) : ""}`
      if (this.seen.has(key)) {
        return
      }
      this.seen.add(key)
    }
    const before = this.resolve(this.released, old)
    const now = this.resolve(this.current, next)
    this.types(where, before, now, way)
    this.fields(where, before, now, way)
    if (before.items !== undefined) {
      this.schema(`${where}[]`, before.items, now.items, way)
    }
  }

  // A request may be taken more widely, and an answer be told more narrowly, but not otherwise.
  private types(where: string, before: Schema, now: Schema, way: Direction): void {
    const [from, to] = way === "request" ? [before, now] : [now, before]
    const kinds = (schema: Schema) => [schema.type ?? []].flat().map(String)
    const lost = kinds(from).filter((kind) => kinds(to).length > 0 && !kinds(to).includes(kind))
    if (lost.length > 0 && !(to.anyOf || from.anyOf)) {
      this.breaks.push(
        `${where}: the type ${kinds(before).join("|")} became ${kinds(now).join("|")}`
      )
    }
    const values = (schema: Schema) => (Array.isArray(schema.enum) ? schema.enum : undefined)
    const allowed = values(to)
    const beyond = (values(from) ?? []).filter((value) => allowed && !allowed.includes(value))
    if (beyond.length > 0 || (allowed && !values(from) && from.type === to.type)) {
      this.breaks.push(`${where}: the values ${beyond.map(text).join(", ")} don't fit any more`)
    }
    const choices = (schema: Schema) => (Array.isArray(schema.anyOf) ? schema.anyOf : [])
    const fits = choices(to).map(text)
    const missing = choices(from).filter(
      (choice) => fits.length > 0 && !fits.includes(text(choice))
    )
    if (missing.length > 0) {
      this.breaks.push(`${where}: one of the alternatives changed`)
    }
  }

  private fields(where: string, before: Schema, now: Schema, way: Direction): void {
    const old = isSchema(before.properties) ? before.properties : {}
    const next = isSchema(now.properties) ? now.properties : {}
    for (const [field, schema] of Object.entries(old)) {
      if (field in next) {
        this.schema(`${where}.${field}`, schema, next[field], way)
      } else if (way === "answer" || now.additionalProperties === false) {
        this.breaks.push(`${where}.${field} is gone`)
      }
    }
    const [must, might] = way === "request" ? [now, before] : [before, now]
    for (const field of textsOf(must.required)) {
      if (!textsOf(might.required).includes(field) && (way === "request" || field in next)) {
        const what = way === "request" ? "is required now" : "can be missing now"
        this.breaks.push(`${where}.${field} ${what}`)
      }
    }
  }
}

/** What breaks clients of a released document, in words; nothing when all stays well. */
export function breakingChanges(released: Schema, current: Schema): string[] {
  const comparison = new Comparison(released, current)
  comparison.operations()
  return comparison.breaks
}

/** Whether the version moved far enough for a breaking change: the minor one before 1.0. */
export function allowsBreaking(released: string, current: string): boolean {
  const [oldMajor, oldMinor] = released.split(".").map(Number)
  const [major, minor] = current.split(".").map(Number)
  return major > oldMajor || (major === 0 && oldMajor === 0 && minor > oldMinor)
}

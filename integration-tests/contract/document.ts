import { readFileSync } from "node:fs"
import Ajv2020, { type ValidateFunction } from "ajv/dist/2020"
import { childOf, isSchema, type Schema } from "../../scripts/contract/schema"

const DOCUMENT = "docs/reference/openapi.json"
const ID = "openapi"

/** An operation of the document. */
export type Operation = {
  readonly method: string
  readonly path: string
  readonly audience: string
  readonly needsLogin: boolean
  readonly body: Schema | undefined
  /** The statuses that it may answer. */
  readonly statuses: readonly number[]
}

/** What the document says an answer may be. */
export class Contract {
  readonly document: Schema
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true, logger: false })

  constructor() {
    this.document = JSON.parse(readFileSync(DOCUMENT, "utf8"))
    this.ajv.addFormat("date-time", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/)
    for (const format of ["binary", "email", "password", "uri"]) {
      this.ajv.addFormat(format, true)
    }
    this.ajv.addSchema(this.document, ID)
  }

  /** The schemas that have a name. */
  get schemas(): Schema {
    return childOf(childOf(this.document, "components"), "schemas")
  }

  /** Every operation, by path. */
  get operations(): Operation[] {
    const paths = Object.entries(childOf(this.document, "paths"))
    return paths.flatMap(([path, item]) =>
      Object.entries(isSchema(item) ? item : {}).map(([method, own]) => {
        const operation = isSchema(own) ? own : {}
        const choices = Array.isArray(operation.security) ? operation.security : []
        const content = childOf(childOf(operation, "requestBody"), "content")
        const body = childOf(content, "application/json").schema
        return {
          method: method.toUpperCase(),
          path,
          audience: String(operation["x-audience"]),
          needsLogin: !choices.some((choice) => {
            const names = Object.keys(isSchema(choice) ? choice : {})
            return names.every((name) => name === "publishableKey")
          }),
          body: isSchema(body) ? body : undefined,
          statuses: Object.keys(childOf(operation, "responses")).map(Number),
        }
      })
    )
  }

  private validator(reference: string): ValidateFunction | undefined {
    return this.ajv.getSchema(`${ID}#/${reference}`)
  }

  /** What is wrong with an answer, when the document didn't promise it. */
  complaint({ method, path }: Operation, status: number, text: string): string | undefined {
    const item = childOf(childOf(childOf(this.document, "paths"), path), method.toLowerCase())
    const response = childOf(item, "responses")[String(status)]
    if (!isSchema(response)) {
      return `${status} is not documented: ${text.slice(0, 300)}`
    }
    if (typeof response.$ref === "string") {
      return this.compare("components/schemas/Problem", text)
    }
    const content = childOf(response, "content")
    if (!content["application/json"]) {
      return undefined
    }
    const place = [path, method.toLowerCase(), "responses", String(status), "content"]
    const pointer = ["paths", ...place, "application/json", "schema"]
      .map((part) => part.replace(/~/g, "~0").replace(/\//g, "~1"))
      .map(encodeURIComponent)
      .join("/")
    return this.compare(pointer, text)
  }

  private compare(pointer: string, text: string): string | undefined {
    const validate = this.validator(pointer)
    if (!validate) {
      return `no schema at ${pointer}`
    }
    let body: unknown
    try {
      body = JSON.parse(text)
    } catch {
      return `no JSON: ${text.slice(0, 200)}`
    }
    if (validate(body)) {
      return undefined
    }
    const lines = (validate.errors ?? []).map(
      ({ instancePath, message, schemaPath, params }) =>
        `${instancePath} ${message} ${JSON.stringify(params)} (${schemaPath})`
    )
    return lines.slice(0, 40).join("\n    ")
  }
}

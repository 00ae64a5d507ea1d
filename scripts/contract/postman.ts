import { Samples } from "./sample"
import { isSchema, type Json, type Schema, within } from "./schema"

const SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"

const VARIABLES: Readonly<Record<string, string>> = {
  baseUrl: "http://noor.localhost:9000",
  publishableKey: "",
  token: "",
}

function authOf(operation: Schema): { headers: Schema[]; auth: Schema } {
  const choices = Array.isArray(operation.security) ? operation.security : []
  const names = choices.flatMap((choice) => (isSchema(choice) ? Object.keys(choice) : []))
  const key = { key: "x-publishable-api-key", value: "{{publishableKey}}" }
  const bearer = [{ key: "token", value: "{{token}}", type: "string" }]
  return {
    headers: names.includes("publishableKey") ? [key] : [],
    auth: names.includes("bearer") ? { type: "bearer", bearer } : { type: "noauth" },
  }
}

function bodyOf(operation: Schema, samples: Samples): Schema | undefined {
  const given = operation.requestBody
  if (!isSchema(given)) {
    return undefined
  }
  const [[type, content]] = Object.entries(within(given, "content"))
  const { examples, schema } = isSchema(content) ? content : {}
  const [first] = isSchema(examples) ? Object.values(examples) : []
  const shown = isSchema(first) ? first.value : undefined
  if (type !== "application/json") {
    return { mode: "formdata", formdata: [] }
  }
  const value: Json = shown ?? (isSchema(schema) ? samples.of(schema) : {})
  return {
    mode: "raw",
    raw: JSON.stringify(value, null, 2),
    options: { raw: { language: "json" } },
  }
}

function requestOf(method: string, path: string, operation: Schema, samples: Samples): Schema {
  const { headers, auth } = authOf(operation)
  const parts = path.split("/").filter(Boolean)
  const places = parts.filter((part) => part.startsWith("{")).map((part) => part.slice(1, -1))
  const body = bodyOf(operation, samples)
  const json: Schema[] =
    body?.mode === "raw" ? [{ key: "Content-Type", value: "application/json" }] : []
  return {
    name: String(operation.summary),
    request: {
      method: method.toUpperCase(),
      auth,
      header: [...headers, { key: "Accept-Language", value: "ar" }, ...json],
      url: {
        raw: `{{baseUrl}}${path.replace(/\{(\w+)\}/g, ":$1")}`,
        host: ["{{baseUrl}}"],
        path: parts.map((part) => part.replace(/\{(\w+)\}/g, ":$1")),
        variable: places.map((key) => ({ key, value: "" })),
      },
      ...(body ? { body } : {}),
    },
  }
}

/** Makes a Postman collection of a document: a folder for each tag, a request per operation. */
export function postmanOf(document: Schema): Schema {
  const samples = new Samples(within(within(document, "components"), "schemas"))
  const folders = new Map<string, Schema[]>()
  for (const [path, item] of Object.entries(within(document, "paths"))) {
    for (const [method, operation] of Object.entries(isSchema(item) ? item : {})) {
      if (isSchema(operation)) {
        const [tag] = Array.isArray(operation.tags) ? operation.tags : [""]
        const requests = folders.get(String(tag)) ?? []
        requests.push(requestOf(method, path, operation, samples))
        folders.set(String(tag), requests)
      }
    }
  }
  const item = [...folders].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    info: { name: "Wasla وصلة", schema: SCHEMA },
    variable: Object.entries(VARIABLES).map(([key, value]) => ({ key, value })),
    item: item.map(([name, requests]) => ({ name, item: requests })),
  }
}

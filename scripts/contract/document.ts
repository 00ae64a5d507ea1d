import { readFileSync } from "node:fs"
import { Answers, type Told } from "./answers"
import { correct, correctAnswer } from "./corrections"
import { loadApi, type LoadedRoute } from "./load-api"
import { CLOSED } from "./medusa-exceptions"
import { operationOf, pathOf } from "./operation"
import { problemResponses, problemSchemas } from "./problems"
import { objectsIn, type Schema, sorted, within } from "./schema"
import { SECURITY_SCHEMES } from "./security"

const ABOUT = `Wasla's HTTP API: the shopper's Store API, the merchant's Admin API and, on the
platform's own host, the operators' Platform API. A request reaches a store by the store's own host,
or by the API host with \`X-Tenant: <slug>\`. Refusals have one shape, with a code that never
changes, in Arabic or English by \`Accept-Language\`.

واجهة «وصلة» البرمجية: واجهة المتسوّق وواجهة التاجر، وعلى مضيف المنصّة واجهة المشغّلين.
يصل الطلب إلى المتجر عبر نطاقه، أو عبر مضيف الواجهة مع الترويسة \`X-Tenant\`. للأخطاء شكل واحد
ورموز ثابتة، ورسائلها بالعربية أو الإنجليزية حسب \`Accept-Language\`.`

const PARAMETERS: Schema = {
  Tenant: {
    name: "X-Tenant",
    in: "header",
    required: false,
    description: "The store's slug; only on a host that names no store.",
    schema: { type: "string" },
  },
  Language: {
    name: "Accept-Language",
    in: "header",
    required: false,
    description: "The language of messages, and of the store's words where it has both.",
    schema: { type: "string", examples: ["ar", "en"] },
  },
  IdempotencyKey: {
    name: "Idempotency-Key",
    in: "header",
    required: false,
    description: "Sent again with the same key, a request is answered as the first time.",
    schema: { type: "string", minLength: 1, maxLength: 255 },
  },
}

function referencesIn(value: Schema): string[] {
  const prefix = "#/components/schemas/"
  return [...objectsIn(value)].flatMap(({ $ref }) =>
    typeof $ref === "string" && $ref.startsWith(prefix) ? [$ref.slice(prefix.length)] : []
  )
}

/** Leaves out the schemas that nothing refers to. */
export function withoutUnused(document: Schema): Schema {
  const components = within(document, "components")
  const all = within(components, "schemas")
  const used = new Set<string>()
  const { schemas: _, ...others } = components
  const waiting = referencesIn({ ...document, components: others })
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (!used.has(name)) {
      used.add(name)
      waiting.push(...referencesIn({ own: all[name] }))
    }
  }
  const kept = Object.entries(all).filter(([name]) => used.has(name))
  return { ...document, components: { ...others, schemas: Object.fromEntries(kept) } }
}

// Notes which schemas are whole answers, and corrects those of Medusa's that have no name.
function truthful(told: Told, { absolutePath }: LoadedRoute, envelopes: Set<string>): Told {
  const isOurs = absolutePath.endsWith(".ts")
  const answers = told.answers.map((answer) => {
    const { schema } = answer
    const name = typeof schema?.$ref === "string" ? schema.$ref.split("/").at(-1) : undefined
    if (name) {
      envelopes.add(name)
    }
    return schema && !name && !isOurs ? { ...answer, schema: correctAnswer(schema) } : answer
  })
  return { ...told, answers }
}

/** Makes the document from the sources alone; no server runs and no database is asked. */
export async function makeDocument(): Promise<Schema> {
  const api = await loadApi()
  const open = api.routes.filter(
    (route) => !/[(*]/.test(route.matcher) && !CLOSED.some(({ path }) => path.test(pathOf(route)))
  )
  const answers = new Answers(open)
  const components: Schema = {}
  const paths: Schema = {}
  const envelopes = new Set<string>()
  for (const route of open) {
    const path = pathOf(route)
    const told = truthful(answers.of(route, `${route.method} ${path}`), route, envelopes)
    within(paths, path)[route.method.toLowerCase()] = operationOf(route, told, api, components)
  }
  const schemas = within(components, "schemas")
  Object.assign(schemas, Object.fromEntries(answers.components), problemSchemas())
  correct(schemas, answers.borrowed, envelopes)
  const { version }: { version: string } = JSON.parse(readFileSync("package.json", "utf8"))
  const document: Schema = {
    openapi: "3.1.0",
    info: { title: "Wasla وصلة", version, description: ABOUT, license: { name: "MIT" } },
    servers: [{ url: "/" }],
    paths,
    components: {
      ...components,
      parameters: PARAMETERS,
      responses: problemResponses(),
      securitySchemes: SECURITY_SCHEMES,
    },
  }
  return sorted(withoutUnused(document)) as Schema
}

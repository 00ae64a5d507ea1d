import type { z } from "@medusajs/framework/zod"
import { audienceOf } from "../../src/api/audiences"
import { idempotencyKey } from "../../src/api/_middleware/idempotency-key"
import type { Answer, Told } from "./answers"
import { EXAMPLES } from "./examples"
import type { LoadedApi, LoadedMiddleware, LoadedRoute } from "./load-api"
import { BARE, BODIES, PAGES, STREAMS } from "./medusa-exceptions"
import { isSchema, type Schema, textsOf } from "./schema"
import { insistsOnBody, requestSchema } from "./request-schema"
import { problemsOf } from "./problems"
import { type Login, needsLogin, securityOf } from "./security"
import { operationIdOf, summaryOf, tagOf } from "./words"

/** The path as OpenAPI writes it. */
export function pathOf({ matcher }: LoadedRoute): string {
  return matcher.replace(/:(\w+)/g, "{$1}")
}

function matches({ matcher, methods }: LoadedMiddleware, route: LoadedRoute): boolean {
  if (methods.length > 0) {
    const same = methods.includes(route.method)
    return (
      same && (matcher === route.matcher || beneath(matcher, route.matcher, matcher.includes("*")))
    )
  }
  return beneath(matcher, route.matcher, true)
}

function beneath(matcher: string, path: string, isPrefix: boolean): boolean {
  const wanted = matcher
    .replace(/\/?\*.*$/, "")
    .split("/")
    .filter(Boolean)
  const given = path.split("/").filter(Boolean)
  return isPrefix && wanted.every((part, at) => part === given[at] || part.startsWith(":"))
}

function validatorOf(middlewares: readonly LoadedMiddleware[], kind: "body" | "query") {
  const all = middlewares.flatMap(({ asked }) => asked)
  const found = all.flatMap((one) => (one.kind === kind ? [one.schema] : []))
  return found.at(-1)
}

function loginsOf(middlewares: readonly LoadedMiddleware[]): Login[] {
  const all = middlewares.flatMap(({ asked }) => asked)
  return all.flatMap((one) => (one.kind === "login" ? [one] : []))
}

function isDeep(schema: Schema): boolean {
  const { anyOf, type } = schema
  const members = Array.isArray(anyOf) ? anyOf.filter(isSchema) : []
  return type === "object" || typeof schema.$ref === "string" || members.some(isDeep)
}

function queryParameters(validator: z.ZodType, name: string, components: Schema): Schema[] {
  const schema = requestSchema(validator, `${name}Query`, components)
  const properties = isSchema(schema.properties) ? schema.properties : {}
  const required = textsOf(schema.required)
  return Object.entries(properties).flatMap(([key, own]) => {
    if (!isSchema(own)) {
      return []
    }
    const { description, ...rest } = own
    return {
      name: key,
      in: "query",
      required: required.includes(key),
      schema: rest,
      ...(description ? { description } : {}),
      ...(isDeep(own) ? { style: "deepObject", explode: true } : {}),
    }
  })
}

function pathParameters(path: string): Schema[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }))
}

const reference = (name: string): Schema => ({ $ref: `#/components/parameters/${name}` })

function bodyOf(
  operation: string,
  validator: z.ZodType | undefined,
  name: string,
  all: Schema
): Schema {
  const given = BODIES[operation]
  const shown: Schema = EXAMPLES[operation] ? { examples: EXAMPLES[operation] } : {}
  if (given) {
    const content: Schema = { [given.contentType]: { schema: given.schema, ...shown } }
    return { requestBody: { required: true, content } }
  }
  if (!validator) {
    return {}
  }
  const schema = requestSchema(validator, `${name}Body`, all)
  const content: Schema = { "application/json": { schema, ...shown } }
  return { requestBody: { required: insistsOnBody(validator), content } }
}

function answersOf(operation: string, told: readonly Answer[]): Schema {
  const text: Schema = { type: "string" }
  const bare = BARE[operation]
  if (bare) {
    return { [bare]: { description: "Done.", content: { "text/plain": { schema: text } } } }
  }
  const stream = STREAMS[operation]
  if (stream) {
    return { "200": { description: "Events.", content: { [stream]: { schema: text } } } }
  }
  return Object.fromEntries(
    told.map(({ status, schema, contentType }) => [
      String(status),
      {
        description: status === 201 ? "Made." : status === 202 ? "Accepted." : "Done.",
        ...(schema ? { content: { [contentType]: { schema } } } : {}),
      },
    ])
  )
}

function pageOf(operation: string): Schema {
  const status = PAGES[operation]
  const content = { "text/html": { schema: { type: "string" } } }
  return status ? { [status]: { description: "Refused, on a page for people.", content } } : {}
}

function refusals(method: string, asksWho: boolean, isStaff: boolean, keyed: boolean): Schema {
  const statuses = [400, 404, 429, 500]
  statuses.push(...(asksWho ? [401] : []), ...(isStaff ? [403] : []))
  statuses.push(...(method === "GET" ? [] : [409]), ...(keyed ? [422] : []))
  return problemsOf(statuses.sort())
}

/**
 * An operation of the document.
 * @throws when the route has no audience, or tells nothing of its answer
 */
export function operationOf(
  route: LoadedRoute,
  told: Told,
  api: LoadedApi,
  components: Schema
): Schema {
  const path = pathOf(route)
  const operation = `${route.method} ${path}`
  const audience = audienceOf(path)
  if (!audience) {
    throw new Error(`${operation} has no audience: declare its prefix in src/api/audiences.ts`)
  }
  const before = api.middlewares.filter((middleware) => matches(middleware, route))
  const exact = before.filter(({ matcher }) => matcher === route.matcher)
  const name = operationIdOf(route.method, path)
  const query = validatorOf(exact, "query")
  const keyed = before.some(({ handlers }) => handlers.includes(idempotencyKey))
  const security = securityOf(route, audience, loginsOf(before))
  const answers = answersOf(operation, told.answers)
  if (Object.keys(answers).length === 0 || JSON.stringify(answers).includes('"schema":{}')) {
    throw new Error(`${operation} does not tell what it answers: give its answer a type`)
  }
  const isStaff = audience === "merchant" || audience === "operator"
  // Under these two, what is refused is often the log-in itself.
  const asksWho = needsLogin(security) || /^\/(auth|accounts)(\/|$)/.test(path)
  const headers = ["Tenant", "Language", ...(keyed ? ["IdempotencyKey"] : [])]
  return {
    operationId: name,
    summary: told.summary || summaryOf(route.method, path),
    tags: [tagOf(path)],
    "x-audience": audience,
    security,
    parameters: [
      ...pathParameters(path),
      ...(query ? queryParameters(query, name, components) : []),
      ...headers.map(reference),
    ],
    ...bodyOf(operation, validatorOf(exact, "body"), name, components),
    responses: {
      ...answers,
      ...refusals(route.method, asksWho, isStaff, keyed),
      ...pageOf(operation),
    },
  }
}

import { createRequire } from "node:module"
import { join } from "node:path"
import type { z } from "@medusajs/framework/zod"

const ROOT = process.cwd()
const FRAMEWORK = join(ROOT, "node_modules/@medusajs/framework/dist/http")
const MEDUSA = join(ROOT, "node_modules/@medusajs/medusa/dist/api")
const load = createRequire(join(ROOT, "package.json"))

/** What a middleware asks of a request, as it was when the middleware was made. */
type Asked =
  | { readonly kind: "body" | "query"; readonly schema: z.ZodType }
  | {
      readonly kind: "login"
      readonly actors: readonly string[]
      readonly ways: readonly string[]
      readonly optional: boolean
    }

/** A route file's handler of one method. */
export type LoadedRoute = {
  readonly method: string
  readonly matcher: string
  readonly absolutePath: string
  readonly optedOutOfAuth: boolean
}

/** What stands before handlers: for all methods, or for some. */
export type LoadedMiddleware = {
  readonly matcher: string
  readonly methods: readonly string[]
  readonly asked: readonly Asked[]
  readonly handlers: readonly unknown[]
}

/** The whole API as the router will know it. */
export type LoadedApi = {
  readonly routes: readonly LoadedRoute[]
  readonly middlewares: readonly LoadedMiddleware[]
}

const asked = new WeakMap<object, Asked>()

type Maker = (...given: never[]) => object

/** Remembers what a maker of middlewares was given; to be called before it is used. */
function remember(file: string, name: string, read: (...given: never[]) => Asked): void {
  const exported: Record<string, Maker> = load(join(FRAMEWORK, file))
  const make = exported[name]
  exported[name] = (...given) => {
    const made = make(...given)
    asked.set(made, read(...given))
    return made
  }
}

type SchemaOrMaker = z.ZodType | ((additional?: z.ZodType) => z.ZodType)

function watchMakers(): void {
  remember("utils/validate-body.js", "validateAndTransformBody", (given: SchemaOrMaker) => ({
    kind: "body",
    schema: typeof given === "function" ? given() : given,
  }))
  remember("utils/validate-query.js", "validateAndTransformQuery", (schema: z.ZodType) => ({
    kind: "query",
    schema,
  }))
  remember(
    "middlewares/authenticate-middleware.js",
    "authenticate",
    (
      actors: string | string[],
      ways: string | string[],
      options?: { allowUnauthenticated?: boolean }
    ) => ({
      kind: "login",
      actors: [actors].flat(),
      ways: [ways].flat(),
      optional: options?.allowUnauthenticated === true,
    })
  )
}

type DeclaredMiddleware = {
  readonly matcher: string | RegExp
  readonly method?: string | readonly string[]
  readonly methods?: string | readonly string[]
  readonly middlewares?: readonly object[]
}

function middlewareOf({ matcher, method, methods, middlewares = [] }: DeclaredMiddleware) {
  return {
    matcher: String(matcher),
    methods: [methods ?? method ?? []].flat(),
    asked: middlewares.flatMap((made) => asked.get(made) ?? []),
    handlers: middlewares,
  }
}

type RoutesLoader = {
  scanDir(directory: string): Promise<void>
  getRoutes(): LoadedRoute[]
}

/**
 * Loads every route and middleware, Medusa's and ours, as the server does at its start, but opens
 * no connection.
 */
export async function loadApi(): Promise<LoadedApi> {
  watchMakers()
  const { RoutesLoader }: { RoutesLoader: new () => RoutesLoader } = load(
    join(FRAMEWORK, "routes-loader.js")
  )
  const loader = new RoutesLoader()
  const middlewares: LoadedMiddleware[] = []
  for (const directory of [MEDUSA, join(ROOT, "src/api")]) {
    await loader.scanDir(directory)
    const declared: { default: { routes: DeclaredMiddleware[] } } = load(
      join(directory, "middlewares")
    )
    middlewares.push(...declared.default.routes.map(middlewareOf))
  }
  const byPath = (a: LoadedRoute, b: LoadedRoute) =>
    `${a.matcher} ${a.method}` < `${b.matcher} ${b.method}` ? -1 : 1
  return { routes: loader.getRoutes().sort(byPath), middlewares }
}

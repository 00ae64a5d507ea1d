import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"

// What Express keeps of each route that was registered; it has no public list of them.
const Layer = z.object({
  route: z.object({
    path: z.union([z.string(), z.instanceof(RegExp), z.array(z.unknown())]),
    methods: z.record(z.string(), z.boolean()),
  }),
})

// A guard for all methods is registered for ones that nobody serves, too.
const VERBS = ["GET", "POST", "PUT", "PATCH", "DELETE"]

type Route = { method: string; path: string }

function routesOf(stack: unknown): Route[] {
  const found = new Map<string, Route>()
  for (const layer of z.array(z.unknown()).catch([]).parse(stack)) {
    const { data } = Layer.safeParse(layer)
    for (const method of VERBS.filter((verb) => data?.route.methods[verb.toLowerCase()])) {
      const route = { method, path: String(data?.route.path) }
      found.set(`${route.method} ${route.path}`, route)
    }
  }
  return [...found.values()]
}

/** Lists every route that this server answers on, Medusa's and ours, as its router knows them. */
export function GET(req: MedusaRequest, res: MedusaResponse): void {
  const { _router: router }: { _router?: { stack?: unknown } } = req.app
  res.json({ routes: routesOf(router?.stack) })
}

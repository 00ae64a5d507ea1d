import { type CrawledRoute, type CrawlTarget, type Crossing, send } from "../../http/edge/crawl"
import type { Aim } from "./aim"
import { idsIn } from "./belongings"
import { settle, shapesFor, unrecognized } from "./bodies"
import { FILTERS, outline, placings, type Probe, shoot } from "./probes"

/** Who walks, and at what. */
export type Walk = {
  readonly targetOf: (route: CrawledRoute) => CrawlTarget
  /** Ids of the other store, ids that name nothing, and ids of the walker's own store. */
  readonly hits: Aim
  readonly misses: Aim
  readonly ours: Aim
  /** Texts by which the other store's records could be known. */
  readonly texts: ReadonlySet<string>
  /** Those of them that the walk sends. */
  readonly aimed: ReadonlySet<string>
  readonly markers: readonly string[]
}

/** What a walk found. */
export type Found = { readonly requests: number; readonly wrong: string[] }

function complaintOf({ status, text }: Crossing): string | undefined {
  if (status !== 400) {
    return undefined
  }
  const body: unknown = JSON.parse(text || "null")
  const message = typeof body === "object" && body && "message" in body ? body.message : undefined
  return typeof message === "string" ? message : undefined
}

async function probesFor(walk: Walk, route: CrawledRoute): Promise<Probe[]> {
  const target = walk.targetOf(route)
  const all = placings(route)
  const base = all.map((places) => ({ route, places }))
  const { path } = shoot(base[0], walk.misses, walk.ours)
  if (route.method === "GET") {
    const unknown = complaintOf(
      await send(target, "GET", `${path}?${FILTERS.map((name) => `${name}=x`).join("&")}`)
    )
    const refused = unrecognized(unknown ?? "")
    const known = FILTERS.filter((name) => !refused.includes(name.replace("[]", "")))
    return [...base, ...known.map((filter) => ({ ...base[0], filter }))]
  }
  const shapes = new Map<string, Probe["shape"]>()
  const starts = shapesFor(route.path)
  for (const start of route.method === "DELETE" ? [starts[0], starts[7]] : starts) {
    const shape = await settle(start, walk.misses, async (body) =>
      complaintOf(await send(target, route.method, path, body))
    )
    shapes.set(JSON.stringify(shape), shape)
  }
  return [...shapes.values()].flatMap((shape) => base.map((probe) => ({ ...probe, shape })))
}

function leaks(walk: Walk, sent: string, { text }: Crossing): string[] {
  // What the walker once sent may stand in the walker's own rows: that shows nothing.
  const strange = idsIn(text).filter((id) => walk.texts.has(id) && !walk.aimed.has(id))
  const marked = walk.markers.filter((marker) => text.includes(marker) && !sent.includes(marker))
  return [...new Set([...strange, ...marked])]
}

function outlineOf({ method, status, text, path }: Crossing): string {
  return outline(method, status, text, decodeURIComponent(path.split("/").at(-1) ?? ""))
}

async function fire(walk: Walk, probe: Probe, aim: Aim): Promise<[string, Crossing]> {
  const { path, body } = shoot(probe, aim, walk.ours)
  const { method } = probe.route
  const answer = await send(walk.targetOf(probe.route), method, path, body)
  return [`${method} ${path} ${body ?? ""}`, answer]
}

const ATTEMPTS = 5

/** Sends a probe at the other store's records and at nothing: the answers must be the same. */
async function judge(walk: Walk, probe: Probe): Promise<string | undefined> {
  const outlines = { nothing: new Set<string>(), something: new Set<string>() }
  let shot = ""
  // Of several steps that refuse at once, any may speak first, and the walk changes its own store.
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const [, missed] = await fire(walk, probe, walk.misses)
    const [sent, hit] = await fire(walk, probe, walk.hits)
    const leaked = leaks(walk, sent, hit)
    if (leaked.length) {
      return `${sent} shows ${leaked.slice(0, 3).join(", ")}: ${hit.text.slice(0, 300)}`
    }
    outlines.nothing.add(outlineOf(missed))
    outlines.something.add(outlineOf(hit))
    shot = sent
    if ([...outlines.something].some((seen) => outlines.nothing.has(seen))) {
      return undefined
    }
  }
  const seen = [...outlines.nothing, "", ...outlines.something].map((text) => text.slice(0, 300))
  return `${shot} tells them apart:\n    ${seen.join("\n    ")}`
}

const WALKERS = 6

/** Walks the routes with every shape of request, several at once. */
export async function walkRoutes(walk: Walk, routes: readonly CrawledRoute[]): Promise<Found> {
  const waiting = [...routes]
  const wrong: string[] = []
  let requests = 0
  const walker = async () => {
    for (let route = waiting.shift(); route; route = waiting.shift()) {
      for (const probe of await probesFor(walk, route)) {
        const found = await judge(walk, probe)
        requests += 2
        if (found) {
          wrong.push(found)
        }
      }
    }
  }
  await Promise.all(Array.from({ length: WALKERS }, walker))
  return { requests, wrong }
}

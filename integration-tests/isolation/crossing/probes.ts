import type { CrawledRoute } from "../../http/edge/crawl"
import { kindOf, wordFor, type Aim } from "./aim"
import { bodyOf, ID_FIELDS, type Shape } from "./bodies"

/** Whose id stands at a place of a path. */
type Whose = "theirs" | "ours"

/** A request that is sent twice: aimed at another store's records, and at nothing. */
export type Probe = {
  readonly route: CrawledRoute
  readonly places: readonly Whose[]
  readonly shape?: Shape
  readonly filter?: string
}

/** A probe with its ids put in. */
export type Shot = { readonly path: string; readonly body?: string }

const PLACE = /:([A-Za-z_]+)(?:\([^)]*\))?|\*/g

function kindsOf(path: string): string[] {
  return [...path.matchAll(PLACE)].map((match) => {
    const before = path.slice(0, match.index).split("/").filter(Boolean)
    const owner = before.filter((part) => !part.startsWith(":")).at(-1) ?? ""
    // The zones of a page's layout are words; those of a fulfillment are records.
    const named = match[1] && match[1] !== "id" && owner !== "layouts"
    return kindOf(named ? match[1] : owner)
  })
}

/** How many places of a route's path take an id. */
export function idPlaces(path: string): number {
  return kindsOf(path).filter((kind) => wordFor(kind) === undefined).length
}

/** Whose ids to put into a path: all of theirs, and one of theirs below one of ours. */
export function placings({ method, path }: CrawledRoute): Whose[][] {
  const count = kindsOf(path).length
  const all: Whose[] = Array.from({ length: count }, () => "theirs")
  if (count === 0) {
    return [all]
  }
  const below: Whose[] = ["ours", ...all.slice(1)]
  const above: Whose[] = [...all.slice(0, -1), "ours"]
  // Ours alone is not removed: the rest of the walk still needs it.
  const last = method === "DELETE" || /\/(revoke|cancel)$/.test(path) ? [] : [below]
  return count === 1 ? [all, ...last] : [all, below, above]
}

/** Puts ids into a probe. */
export function shoot(probe: Probe, theirs: Aim, ours: Aim): Shot {
  const { route, places, shape, filter } = probe
  const kinds = kindsOf(route.path)
  let index = -1
  const path = route.path.replace(PLACE, () => {
    index += 1
    return encodeURIComponent((places[index] === "ours" ? ours : theirs)(kinds[index]))
  })
  const owner = kindOf(route.path.split("/").at(-1) ?? "")
  const kind = filter && /^id\b/.test(filter) ? owner : kindOf(filter?.replace(/\[\]$/, "") ?? "")
  const query = filter ? `?${filter}=${encodeURIComponent(theirs(kind))}` : ""
  return { path: path + query, body: shape && bodyOf(shape, theirs) }
}

/** Filters by id that a list may know. */
export const FILTERS: readonly string[] = ["id", "id[]", ...ID_FIELDS.map((name) => `${name}[]`)]

const MOVING = [
  [/\b[a-z_]{2,24}_[0-9A-HJKMNP-TV-Z]{26}\b/g, "<id>"],
  [/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, "<request>"],
  [/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "<time>"],
  [/text-\d+-\d+/g, "<text>"],
  [/auto-[0-9A-Z]+/g, "<run>"],
] as const

/** An answer without what differs from one request to the next. */
export function outline(method: string, status: number, text: string, sent: string): string {
  if (method !== "GET" && status < 300) {
    // It did something in the walker's own store; only that it did can be compared.
    return `${status}`
  }
  const plain = MOVING.reduce((all, [found, name]) => all.replace(found, name), text)
  return `${status} ${plain.split(sent).join("<sent>")}`
}

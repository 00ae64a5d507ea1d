import type { Client } from "pg"
import { type CrawledRoute, type CrawlTarget, fill, send } from "../http/edge/crawl"
import { inviteColleague } from "../factories/colleague"
import { operator } from "../factories/store"
import { stack } from "../stack"
import { aimAt, aimBeside } from "./crossing/aim"
import { belongingsOf, holdMails, settledDumpOf, type Belongings } from "./crossing/belongings"
import { idPlaces, shoot } from "./crossing/probes"
import { walkRoutes, type Walk } from "./crossing/walk"
import { asAdministrator } from "./database"
import { openRichStore, type RichStore } from "./rich-store"

// The walker would only lock itself out, or wait for an end that a stream doesn't have; and the
// audit trail shows the walk itself, so that no two answers are alike (audit/trail.spec.ts).
const SPARED = /^\/auth\/session$|^\/admin\/index\/|^\/admin\/audit-events(\/export)?$/
const STREAM = /\/subscribe$/

let admin: Client
let theirs: RichStore
let ours: RichStore
let routes: CrawledRoute[]
let theirThings: Belongings
let ourThings: Belongings

/** The credentials that belong to a route, on the host of a store. */
function targetOf(who: RichStore, at: RichStore, { path }: CrawledRoute): CrawlTarget {
  const shopping = /^\/(store|storefront)\//.test(path)
  const { headers } = shopping ? who.shopper : who.store.staff
  const port = stack.ports.memory
  return { port, host: at.store.host, headers: { ...headers, ...at.store.shopper.headers } }
}

async function thingsOf({ store, files }: RichStore): Promise<Belongings> {
  const { ids, texts } = await belongingsOf(admin, store.id)
  const named = Object.entries(files).map(([kind, key]) => [kind, [key]] as const)
  return { ids: new Map([...ids, ...named]), texts }
}

beforeAll(async () => {
  admin = await asAdministrator()
  ;[theirs, ours] = await Promise.all([openRichStore(), openRichStore()])
  const answer = await (await operator()).get<{ routes: CrawledRoute[] }>("/ops/routes")
  routes = answer.body.routes.filter(({ path }) => /^\/[a-z]/.test(path) && !SPARED.test(path))
  theirThings = await thingsOf(theirs)
  ourThings = await thingsOf(ours)
})

afterAll(() => admin.end())

it("aims well: the store itself is answered at its own ids", async () => {
  const own = aimAt(theirThings)
  const missed: string[] = []
  let shown = 0
  for (const route of routes) {
    const { method, path: pattern } = route
    const takesIds = /^\/(admin|store)\/[^*]+$/.test(pattern) && idPlaces(pattern) > 0
    if (method === "GET" && takesIds && !STREAM.test(pattern)) {
      const places = Array.from({ length: 4 }, () => "theirs" as const)
      const { path } = shoot({ route, places }, own, own)
      const { status, text } = await send(targetOf(theirs, theirs, route), "GET", path)
      if (status === 200) {
        shown += 1
      } else if (!/Route not found|no_such_route/.test(text)) {
        missed.push(`${status} ${path} ${text}`)
      }
    }
  }
  expect(missed).toEqual([])
  expect(shown).toBeGreaterThan(60)
})

it("yields, changes and confirms nothing of another store, on any route", async () => {
  await holdMails(admin, theirs.store.id)
  const before = await settledDumpOf(admin, theirs.store.id)
  const hits = aimAt(theirThings)
  const walk: Walk = {
    targetOf: (route) => targetOf(ours, ours, route),
    hits,
    misses: aimBeside(hits),
    ours: aimAt(ourThings),
    texts: theirThings.texts,
    aimed: new Set([...theirThings.ids.keys()].map(hits)),
    markers: [theirs.marker, ...theirs.secrets],
  }
  // Last, since a store that names another's channel as its own default answers differently.
  const byOrder = (route: CrawledRoute) => (/^\/admin\/stores?\b/.test(route.path) ? 1 : 0)
  const ordered = [...routes].sort((one, other) => byOrder(one) - byOrder(other))
  const found = await walkRoutes(walk, ordered)
  process.stdout.write(`    ${routes.length} routes, ${found.requests} requests\n`)
  expect(found.wrong).toEqual([])
  expect(await settledDumpOf(admin, theirs.store.id)).toEqual(before)
}, 900_000)

/** The routes that answer something else than that the caller is not known. */
async function routesThatTake(targetFor: (route: CrawledRoute) => CrawlTarget): Promise<string[]> {
  const taken: string[] = []
  for (const route of routes) {
    const { method, path } = route
    const body = method === "GET" ? undefined : "{}"
    const { status } = await send(targetFor(route), method, fill(path, "x"), body)
    const closed = /^\/(admin|store|auth)\//.test(path) ? [401] : [401, 404]
    if (!closed.includes(status)) {
      taken.push(`${status} ${method} ${path}`)
    }
  }
  return taken
}

it("takes no credential of another store on any route", async () => {
  expect(await routesThatTake((route) => targetOf(theirs, ours, route))).toEqual([])
})

it("takes no credential of somebody who was removed, on any route", async () => {
  const { store } = ours
  const colleague = await inviteColleague(store)
  const me = await colleague.get<{ user: { id: string } }>("/admin/users/me")
  expect(me.status).toBe(200)
  const removed = await store.staff.delete(`/admin/users/${me.body.user.id}`)
  expect(removed.status).toBe(200)
  const headers = { ...colleague.headers, ...store.shopper.headers }
  const target = { port: stack.ports.memory, host: store.host, headers }
  expect(await routesThatTake(() => target)).toEqual([])
})

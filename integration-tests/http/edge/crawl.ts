import { Agent, request as httpRequest } from "node:http"
import { learn } from "./plausible-body"

/** A route as the running router knows it. */
export type CrawledRoute = { method: string; path: string }

/** Where to send requests, and as whom. */
export type CrawlTarget = {
  port: number
  host: string
  headers: Readonly<Record<string, string>>
}

/** What was sent where, and what came back. */
export type Crossing = {
  method: string
  path: string
  body: string | undefined
  status: number
  text: string
  milliseconds: number
}

const TIME_LIMIT_MS = 30_000
const agent = new Agent({ keepAlive: true, maxSockets: 8 })

/** Sends one request; status 0 is a hang, a cut connection or an answer that is no HTTP. */
export function send(
  target: CrawlTarget,
  method: string,
  path: string,
  body?: string,
  type = "application/json"
): Promise<Crossing> {
  const started = Date.now()
  const length = body === undefined ? {} : { "Content-Length": String(Buffer.byteLength(body)) }
  const headers = { ...target.headers, Host: target.host, "Content-Type": type, ...length }
  return new Promise((resolve) => {
    const finish = (status: number, text: string) =>
      resolve({ method, path, body, status, text, milliseconds: Date.now() - started })
    const request = httpRequest(
      { agent, host: "127.0.0.1", port: target.port, method, path, headers },
      (response) => {
        // A stream of events is an answer, and has no end.
        if (response.headers["content-type"]?.startsWith("text/event-stream")) {
          response.destroy()
          finish(response.statusCode ?? 0, "stream")
          return
        }
        const chunks: Buffer[] = []
        response.on("data", (chunk: Buffer) => chunks.push(chunk))
        response.on("end", () =>
          finish(response.statusCode ?? 0, Buffer.concat(chunks).toString("utf8"))
        )
        response.on("error", (error) => finish(0, error.message))
      }
    )
    request.setTimeout(TIME_LIMIT_MS, () => request.destroy(new Error("no answer in time")))
    request.on("error", (error) => finish(0, error.message))
    request.end(body)
  })
}

const LONG = "x".repeat(3000)
const UNKNOWN_ID = "zzz_01HZZZZZZZZZZZZZZZZZZZZZZZ"

// Values for a place in the path.
const PARAMETERS = [
  UNKNOWN_ID,
  "1",
  "%20",
  "null",
  "%27%20OR%201%3D1--",
  "%25%2700",
  "%F0%9F%A6%84%D8%B9",
  "..%2F..%2Fetc%2Fpasswd",
  LONG,
]

// Queries that a careless or a hostile client sends.
const QUERIES = [
  "",
  "limit=-1",
  "limit=0",
  "limit=abc",
  "limit=1e400",
  "limit=99999999999999999999",
  "offset=-5",
  "offset=99999999999999999999",
  "limit[]=1&limit[]=2",
  "fields=",
  "fields=nope.nope.nope",
  "fields=%2Bnope,-nope,*nope,**,,",
  "fields[a]=b",
  "fields=*",
  "order=",
  "order=nope",
  "order=-",
  "order[a]=b",
  "order=id;drop",
  "q=%25%27%22%5C",
  `q=${LONG}`,
  "q[$ne]=1",
  "id=",
  "id[]=&id[]=",
  "id[$in]=1",
  "id[$gt][$lt]=1",
  "id[$nope]=1",
  "id[id][id][id]=1",
  "created_at=nope",
  "created_at[$gt]=nope",
  "created_at[$gte]=0000-99-99",
  "$and[0][id]=1&$or[]=2",
  "$or=nope",
  "with_deleted=nope",
  "locale=%00x".replace("%00", "%01"),
  `region_id=${UNKNOWN_ID}&currency_code=nope`,
  "a".repeat(500) + "=1",
  Array.from({ length: 300 }, (_, index) => `id[]=${index}`).join("&"),
]

const COMMON_KEYS = [
  "id",
  "ids",
  "email",
  "title",
  "name",
  "code",
  "type",
  "value",
  "amount",
  "quantity",
  "items",
  "metadata",
  "region_id",
  "currency_code",
  "variant_id",
  "provider_id",
  "option_id",
  "add",
  "remove",
  "create",
  "update",
  "delete",
  "first_name",
  "password",
  "additional_data",
  "prices",
  "customer_id",
  "order_id",
  "location_id",
  "fields",
  "status",
  "data",
  "country_code",
]

function everywhere(value: unknown): string {
  return JSON.stringify(Object.fromEntries(COMMON_KEYS.map((key) => [key, value])))
}

// Bodies without sense, as text.
const BODIES: readonly string[] = [
  "",
  "{}",
  "[]",
  "null",
  '""',
  "0",
  "true",
  "{",
  '{"a":',
  '{"__proto__":{"polluted":true}}',
  '{"a":"\\u0000"}',
  "[".repeat(5000) + "]".repeat(5000),
  ...[null, "", "nope", -1, 1e308, true, [], {}, [null], [{}], [[]], { $gt: "" }].map(everywhere),
  everywhere(LONG.slice(0, 2000)),
]

const OTHER_CONTENT: readonly [string, string][] = [
  ["application/x-www-form-urlencoded", "a=1&b[c]=2&__proto__[x]=1"],
  ["multipart/form-data; boundary=x", "--x--"],
  ["multipart/form-data", "no boundary"],
  ["text/xml", "<a/>"],
  ["application/json; charset=nope", "{}"],
]

const PLACE = /:[A-Za-z_]+(\([^)]*\))?|\*/g
const AT_ONCE = 6
const TRIES_TO_LEARN = 8

type Attempt = () => Promise<Crossing[]>

/** Puts values into the places of a route's path in turn; the last one fills the rest. */
export function fill(path: string, ...values: readonly string[]): string {
  let index = 0
  return path.replace(PLACE, () => values[Math.min(index++, values.length - 1)] ?? "")
}

// Says what each validator wants to hear, until one is content or nothing more can be learnt.
async function insist(target: CrawlTarget, method: string, path: string): Promise<Crossing[]> {
  const body: Record<string, unknown> = {}
  const crossings: Crossing[] = []
  for (let tries = 0; tries < TRIES_TO_LEARN; tries += 1) {
    const crossing = await send(target, method, path, JSON.stringify(body))
    crossings.push(crossing)
    const complaint = /"message":"((?:[^"\\]|\\.)*)"/.exec(crossing.text)?.[1] ?? ""
    if (crossing.status !== 400 || !learn(body, complaint.replace(/\\n/g, "\n"))) {
      break
    }
  }
  return crossings
}

function attempts(target: CrawlTarget, { method, path }: CrawledRoute, id: string): Attempt[] {
  const one = async (to: string, body?: string, type?: string) => [
    await send(target, method, to, body, type),
  ]
  const place = fill(path, id, UNKNOWN_ID)
  const reads = QUERIES.map((query) => () => one(`${place}?${query}`))
  if (method === "GET") {
    return reads
  }
  return [
    ...BODIES.map((body) => () => one(place, body === "" ? undefined : body)),
    ...OTHER_CONTENT.map(
      ([type, body]) =>
        () =>
          one(place, body, type)
    ),
    ...["fields=nope.nope", "fields[a]=b", "fields=*", "limit=abc"].map(
      (query) => () => one(`${place}?${query}`, "{}")
    ),
    () => insist(target, method, place),
  ]
}

/** Tries a route with everything above; `id` stands in the first place of its path. */
export async function crawlRoute(
  target: CrawlTarget,
  route: CrawledRoute,
  id: string = UNKNOWN_ID
): Promise<Crossing[]> {
  const hasPlaces = route.path.search(PLACE) >= 0
  const body = route.method === "GET" ? undefined : "{}"
  const places = hasPlaces ? PARAMETERS.map((value) => fill(route.path, value)) : []
  const all: Attempt[] = [
    ...places.map((place) => async () => [await send(target, route.method, place, body)]),
    ...attempts(target, route, id),
  ]
  const crossings: Crossing[] = []
  while (all.length > 0) {
    const together = all.splice(0, AT_ONCE).map((attempt) => attempt())
    crossings.push(...(await Promise.all(together)).flat())
  }
  return crossings
}

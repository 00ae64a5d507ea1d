import { request } from "node:http"
import { tmpdir } from "node:os"
import { mkdtempSync } from "node:fs"
import path from "node:path"
import { freePort } from "../../scripts/database/embedded-server"
import type { Running } from "../../scripts/stack/processes"
import { startApi } from "../../scripts/stack/servers"
import { provisionStore, type TestStore } from "../factories/store"
import { stack } from "../stack"

const STORES = 50
const AT_ONCE = 200
const ROUNDS = 5
const ABORTED = 0.3

let server: Running
let port: number
let stores: TestStore[]

beforeAll(async () => {
  port = await freePort()
  const starting = startApi({
    name: "api-narrow",
    port,
    directory: stack.serverDirectory,
    env: { ...stack.env, DATABASE_POOL_MAX: "2" },
    logDirectory: mkdtempSync(path.join(tmpdir(), "narrow-")),
  })
  stores = []
  while (stores.length < STORES) {
    stores.push(...(await Promise.all([provisionStore(), provisionStore()])))
  }
  server = await starting
}, 240_000)

afterAll(() => server.stop())

type Seen = "right" | "aborted" | `${string}: ${string}`
type Kind = readonly [name: string, method: string, path: string, body?: object]

/** Requests of many kinds whose answers all name the store that they are about. */
function kindsFor(store: TestStore, round: number): Kind[] {
  const { slug } = store
  const text = `${slug}-${round}-${Math.random()}`
  return [
    ["config", "GET", "/storefront/config"],
    ["me", "GET", "/admin/users/me"],
    ["users", "GET", "/admin/users"],
    ["customers", "GET", "/admin/customers?limit=100"],
    ["profile", "GET", "/admin/store-profile"],
    ["new customer", "POST", "/admin/customers", { email: `${text}@${slug}.example` }],
    ["new product", "POST", "/admin/products", productOf(text)],
    ["products", "GET", "/admin/products?limit=100&fields=title,handle"],
    ["new group", "POST", "/admin/customer-groups", { name: text }],
    ["groups", "GET", "/admin/customer-groups?limit=100"],
  ]
}

const productOf = (title: string) => ({ title, options: [{ title: "o", values: ["v"] }] })

const SLUG = /t[0-9a-f]{12}/g

function send(store: TestStore, kind: Kind, abortAfterMs: number | undefined): Promise<Seen> {
  const [name, method, address, body] = kind
  return new Promise((resolve) => {
    const data = body && JSON.stringify(body)
    const headers = {
      ...store.staff.headers,
      host: `${store.host}:${port}`,
      ...(data && {
        "content-type": "application/json",
        "content-length": Buffer.byteLength(data),
      }),
    }
    const call = request({ host: "127.0.0.1", port, method, path: address, headers })
    call.on("error", () => resolve("aborted"))
    call.on("response", (response) => {
      let text = ""
      response.on("data", (chunk: Buffer) => (text += chunk.toString()))
      response.on("error", () => resolve("aborted"))
      response.on("end", () => resolve(judge(store, name, response.statusCode ?? 0, text)))
    })
    call.end(data)
    if (abortAfterMs !== undefined) {
      setTimeout(() => call.destroy(), abortAfterMs)
    }
  })
}

function judge(store: TestStore, name: string, status: number, text: string): Seen {
  const others = (text.match(SLUG) ?? []).filter((slug) => slug !== store.slug)
  if (others.length) {
    return `${name}: showed ${others[0]} to ${store.slug}`
  }
  return status === 200 ? "right" : `${name}: ${status} ${text.slice(0, 200)}`
}

it("mixes up no rows of 50 stores on two connections, some requests cut off", async () => {
  const wrong: Seen[] = []
  const counts = { right: 0, aborted: 0 }
  for (let round = 0; round < ROUNDS; round += 1) {
    const calls = Array.from({ length: AT_ONCE }, (_, index) => {
      const store = stores[(index * 7 + round) % STORES]
      const kinds = kindsFor(store, round)
      const kind = kinds[(index + round) % kinds.length]
      const cut = Math.random() < ABORTED ? Math.random() * 400 : undefined
      return send(store, kind, cut)
    })
    for (const seen of await Promise.all(calls)) {
      if (seen === "right" || seen === "aborted") {
        counts[seen] += 1
      } else {
        wrong.push(seen)
      }
    }
  }
  expect(wrong).toEqual([])
  expect(counts.right).toBeGreaterThan((AT_ONCE * ROUNDS) / 2)
  expect(counts.aborted).toBeGreaterThan(0)
}, 300_000)

it("wrote each row to the store that it names", async () => {
  const strays: string[] = []
  for (const store of stores) {
    for (const address of ["/admin/customers", "/admin/products", "/admin/customer-groups"]) {
      const { text, status } = await store.staff.get(`${address}?limit=200`)
      const others = (text.match(SLUG) ?? []).filter((slug) => slug !== store.slug)
      if (status !== 200 || others.length) {
        strays.push(`${address} of ${store.slug}: ${status} ${others.join()}`)
      }
    }
  }
  expect(strays).toEqual([])
})

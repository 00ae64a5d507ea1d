import type { Client } from "pg"
import { CLOSED } from "../../scripts/contract/medusa-exceptions"
import { Samples } from "../../scripts/contract/sample"
import { operator, provisionStore, type TestStore } from "../factories/store"
import { type CrawledRoute, type CrawlTarget, send } from "../http/edge/crawl"
import { type Aim, aimAt, aimBeside, kindOf } from "../isolation/crossing/aim"
import { belongingsOf } from "../isolation/crossing/belongings"
import { bodyOf, settle, type Shape, shapesFor } from "../isolation/crossing/bodies"
import { shoot } from "../isolation/crossing/probes"
import { asAdministrator } from "../isolation/database"
import { openRichStore, type RichStore } from "../isolation/rich-store"
import { stack } from "../stack"
import { Contract, type Operation } from "./document"

const contract = new Contract()
const wrong: string[] = []
const succeeded = new Set<string>()
const answered = new Set<string>()

let admin: Client
let rich: RichStore
let other: TestStore
let own: Aim

// The router knows a guard for these, and nothing behind it; the last is Medusa's own health check.
const UNSERVED = new Set([
  "DELETE /admin/claims/{id}",
  "DELETE /admin/exchanges/{id}",
  "POST /admin/inventory-items/batch",
  "GET /health",
])

const ON_PLATFORM = /^\/(platform|ops|accounts)\//

const nameOf = ({ method, path }: Operation) => `${method} ${path}`
const patternOf = (path: string) => path.replace(/\{(\w+)\}/g, ":$1")

function targetOf({ path }: Operation, platform: CrawlTarget): CrawlTarget {
  if (ON_PLATFORM.test(path)) {
    return platform
  }
  const shopping = /^\/(store|storefront)\//.test(path)
  const { headers } = shopping ? rich.shopper : rich.store.staff
  const port = stack.ports.memory
  return { port, host: rich.store.host, headers: { ...headers, ...rich.store.shopper.headers } }
}

function judge(operation: Operation, what: string, status: number, text: string): void {
  answered.add(nameOf(operation))
  const complaint = contract.complaint(operation, status, text)
  if (complaint) {
    wrong.push(`${nameOf(operation)} ${what} ${status}\n    ${complaint}`)
  } else if (status < 300) {
    succeeded.add(nameOf(operation))
  }
}

function placed(operation: Operation, aim: Aim): string {
  const route = { method: operation.method, path: patternOf(operation.path) }
  const places = Array.from({ length: 5 }, () => "theirs" as const)
  return shoot({ route, places }, aim, aim).path
}

async function tryBodies(operation: Operation, target: CrawlTarget, path: string): Promise<void> {
  const sample = operation.body
    ? new Samples(contract.schemas, (field) =>
        /(^|_)ids?$/.test(field) ? own(kindOf(field)) : undefined
      ).of(operation.body)
    : {}
  const shapes = [sample as Shape, ...shapesFor(patternOf(operation.path)).slice(1, 4)]
  for (const shape of shapes) {
    let last = { status: 0, text: "" }
    const settled = await settle(shape, own, async (body) => {
      last = await send(target, operation.method, path, body)
      return last.status === 400 ? JSON.parse(last.text).message : undefined
    })
    void bodyOf(settled, own)
    judge(operation, "with a body", last.status, last.text)
    if (last.status < 300) {
      return
    }
  }
}

beforeAll(async () => {
  admin = await asAdministrator()
  ;[rich, other] = await Promise.all([openRichStore(), provisionStore()])
  const { ids } = await belongingsOf(admin, rich.store.id)
  const named = Object.entries(rich.files).map(([kind, key]) => [kind, [key]] as const)
  own = aimAt({ ids: new Map([...ids, ...named]), texts: new Set() })
})

afterAll(() => admin.end())

it("documents every route of the running server, and no other", async () => {
  const { body } = await (await operator()).get<{ routes: CrawledRoute[] }>("/ops/routes")
  const running = body.routes
    .filter(({ path }) => /^\/[a-z]/.test(path) && !/[*(]/.test(path))
    .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, "{$1}")}`)
    .filter((name) => !UNSERVED.has(name))
    .filter((name) => !CLOSED.some(({ path }) => path.test(name.split(" ")[1])))
  expect(contract.operations.map(nameOf).sort()).toEqual([...new Set(running)].sort())
})

it("answers every operation as the document says", async () => {
  const headers = (await operator()).headers
  const platform = { port: stack.ports.memory, host: "platform.localhost", headers }
  const order = ["GET", "POST", "PUT", "PATCH", "DELETE"]
  const rank = ({ method, path }: Operation) =>
    (/^\/admin\/(users|api-keys)|\/close$|^\/auth\/session/.test(path) ? 100 : 0) +
    (path.startsWith("/store") ? 0 : 10) +
    order.indexOf(method)
  const operations = contract.operations.sort((a, b) => rank(a) - rank(b))
  const aim: Aim = (kind) => (kind === "tenant" ? other.id : own(kind))
  const started = Date.now()
  const nobody = aimBeside(own)
  const one = async (operation: Operation) => {
    const target = targetOf(operation, platform)
    // A stream answers only when something happens: what it says of nothing is its answer here.
    const path = placed(operation, /\/subscribe$/.test(operation.path) ? nobody : aim)
    if (operation.method === "GET" || operation.method === "DELETE") {
      const { status, text } = await send(target, operation.method, path)
      judge(operation, path, status, text)
    } else {
      await tryBodies(operation, target, path)
    }
  }
  for (const group of [...new Set(operations.map(rank))]) {
    const waiting = operations.filter((operation) => rank(operation) === group)
    const worker = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        await one(next)
      }
    }
    await Promise.all(Array.from({ length: 6 }, worker))
  }
  const seconds = Math.round((Date.now() - started) / 1000)
  process.stdout.write(`    ${answered.size} operations, ${succeeded.size} succeed, ${seconds} s\n`)
  expect(wrong).toEqual([])
  expect(answered.size).toBe(operations.length)
  expect(succeeded.size).toBeGreaterThan(250)
}, 300_000)

it("refuses a stranger in the documented way, wherever a log-in is needed", async () => {
  const port = stack.ports.memory
  const { host: storeHost, shopper } = await provisionStore()
  const strange: string[] = []
  for (const operation of contract.operations.filter(({ needsLogin }) => needsLogin)) {
    const host = ON_PLATFORM.test(operation.path) ? "platform.localhost" : storeHost
    const target = { port, host, headers: shopper.headers }
    const body = operation.method === "GET" ? undefined : "{}"
    const { status, text } = await send(target, operation.method, placed(operation, own), body)
    const complaint = contract.complaint(operation, status, text)
    if (status !== 401 || complaint) {
      strange.push(`${nameOf(operation)} ${status} ${complaint ?? text}`)
    }
  }
  expect(strange).toEqual([])
}, 120_000)

import { writeFileSync } from "node:fs"
import type { Client } from "pg"
import { CLOSED } from "../../scripts/contract/medusa-exceptions"
import { Samples } from "../../scripts/contract/sample"
import { operator, provisionStore, type TestStore } from "../factories/store"
import { type CrawledRoute, type CrawlTarget, send } from "../http/edge/crawl"
import { type Aim, aimAt, kindOf } from "../isolation/crossing/aim"
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

const nameOf = ({ method, path }: Operation) => `${method} ${path}`
const patternOf = (path: string) => path.replace(/\{(\w+)\}/g, ":$1")

function targetOf({ path }: Operation, platform: CrawlTarget): CrawlTarget {
  if (/^\/(platform|ops)\//.test(path)) {
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
  const shapes = [sample as Shape, ...shapesFor(patternOf(operation.path))]
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
  for (const operation of operations) {
    const target = targetOf(operation, platform)
    const path = placed(operation, aim)
    if (operation.method === "GET") {
      const { status, text } = await send(target, "GET", path)
      judge(operation, path, status, text)
    } else if (operation.method === "DELETE") {
      const { status, text } = await send(target, "DELETE", path)
      judge(operation, path, status, text)
    } else {
      await tryBodies(operation, target, path)
    }
  }
  const missed = operations.map(nameOf).filter((name) => !succeeded.has(name))
  writeFileSync("/tmp/contract-wrong.txt", wrong.join("\n"))
  writeFileSync("/tmp/contract-missed.txt", missed.join("\n"))
  process.stdout.write(`${operations.length} ${succeeded.size} ${Date.now() - started} ms\n`)
  expect(wrong.length).toBe(0)
})

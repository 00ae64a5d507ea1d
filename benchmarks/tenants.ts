import type { Client } from "pg"
import { type Comparison, compare } from "./shop/compare"
import { machine } from "./measure/machine"
import { memoryOf } from "./measure/memory"
import { table, writeSection } from "./measure/report"
import { median, percentile, spread } from "./measure/statistics"
import { type BenchServer, connect } from "./servers/database"
import type { Server } from "./servers/stock"
import { runBenchmark } from "./servers/run-benchmark"
import { startWasla } from "./servers/wasla"
import { type OpenedStore, enterStore, hostOf, openStore, operatorOf } from "./shop/open-wasla-shop"
import { productList } from "./shop/scenarios"
import type { Shop } from "./shop/shop"
import { stockShelves } from "./shop/stock-shelves"
import { growTo } from "./tenants/grow"

const PRODUCTS = 24
const STAGES = [1, 10, 100, 1000]
const ROUNDS = { least: 9, most: 9, seconds: 1 }
const MOST_P95 = 1.15
const MOST_PROVISIONING_MS = 1000

const say = (text: string) => process.stdout.write(`  ${text}\n`)

type Stage = {
  readonly stores: number
  readonly comparison: Comparison
  readonly provisioning: readonly number[]
  readonly memory: { readonly alone: number; readonly grown: number }
}

type Opened = { readonly server: Server; readonly shop: Shop; readonly store: OpenedStore }

async function openOne(database: BenchServer, name: string): Promise<Opened & { url: string }> {
  const url = await database.freshDatabase(`bench_${name}`)
  const server = await startWasla(url, name)
  const slug = "first"
  const store = await openStore(await operatorOf(server), slug)
  const parts = await enterStore(server, slug, store)
  const shop = await stockShelves(parts, hostOf(server, slug), PRODUCTS)
  return { server, shop, store, url }
}

async function measureStages(alone: Opened, grown: Opened, client: Client): Promise<Stage[]> {
  const operator = await operatorOf(grown.server)
  const platform = { server: grown.server, operator, database: client, first: grown.store }
  const stages: Stage[] = []
  let present = 1
  for (const stores of STAGES) {
    const provisioning = await growTo(platform, present, stores)
    present = stores
    const sides = { base: [alone.shop], tried: [grown.shop] }
    const [comparison] = await compare([productList], sides, ROUNDS)
    const memory = {
      alone: memoryOf(alone.server.program),
      grown: memoryOf(grown.server.program),
    }
    say(`${stores} stores: p95 ${comparison.p95Ratio.toFixed(2)} times that of one store`)
    stages.push({ stores, comparison, provisioning, memory })
  }
  return stages
}

const verdict = (right: boolean) => (right ? "reached" : "missed")

function stageTable(stages: readonly Stage[]): string {
  const head = [
    "stores",
    "beside: one store, p95 ms",
    "p95 ms",
    "ratio",
    "req/s",
    "beside: memory MB",
    "memory MB",
  ]
  return table(
    head,
    stages.map(({ stores, comparison: { base, tried, p95Ratio }, memory }) => [
      String(stores),
      spread(base.map((slice) => slice.p95)),
      spread(tried.map((slice) => slice.p95)),
      p95Ratio.toFixed(2),
      spread(tried.map((slice) => slice.perSecond)),
      String(memory.alone),
      String(memory.grown),
    ])
  )
}

function conclusions(stages: readonly Stage[]): string {
  const times = stages.flatMap((stage) => stage.provisioning)
  const last = stages[stages.length - 1]
  const p95 = percentile(times, 0.95)
  return [
    `- p95 of the product list with ${last.stores} stores: ` +
      `${last.comparison.p95Ratio.toFixed(2)} times that with one (target at most ${MOST_P95}): ` +
      `${verdict(last.comparison.p95Ratio <= MOST_P95)}.`,
    `- Opening a store (${times.length} measured): median ${median(times).toFixed(0)} ms, ` +
      `p95 ${p95.toFixed(0)} ms, longest ${Math.max(...times).toFixed(0)} ms ` +
      `(target at most ${MOST_PROVISIONING_MS} ms): ${verdict(p95 <= MOST_PROVISIONING_MS)}.`,
  ].join("\n")
}

async function run(database: BenchServer): Promise<void> {
  const alone = await openOne(database, "alone")
  const grown = await openOne(database, "grown")
  say("two platforms of one store each are running")
  const client = await connect(grown.url)
  try {
    const stages = await measureStages(alone, grown, client)
    const text = [await machine(database.admin), stageTable(stages), conclusions(stages)]
    writeSection("tenants", text.join("\n\n"))
    process.stdout.write(`${text.join("\n\n")}\n`)
  } finally {
    await client.end()
    await alone.server.program.stop()
    await grown.server.program.stop()
  }
}

runBenchmark(run)

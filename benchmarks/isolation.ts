import { type Statements, comparisonTable, statementTable } from "./isolation/present"
import { machine } from "./measure/machine"
import { writeSection } from "./measure/report"
import { countStatements } from "./measure/statements"
import { type BenchServer, connect } from "./servers/database"
import { type Server, startStock } from "./servers/stock"
import { runBenchmark } from "./servers/run-benchmark"
import { startWasla } from "./servers/wasla"
import { type Sides, compare } from "./shop/compare"
import { copyStore } from "./shop/copy-rows"
import { openStockShop } from "./shop/open-stock-shop"
import { enterStore, hostOf, openStore, operatorOf } from "./shop/open-wasla-shop"
import { scenarios } from "./shop/scenarios"
import type { Shop } from "./shop/shop"
import { stockShelves } from "./shop/stock-shelves"

const PRODUCTS = 300
const ROUNDS = { least: 5, most: 12, seconds: 90 }
const STORES = 50
const COUNTED = 10
const DATABASES = { base: "bench_stock", tried: "bench_wasla" }

const say = (text: string) => process.stdout.write(`  ${text}\n`)

async function openShop(server: Server, slug: string): Promise<{ shop: Shop; tenantId: string }> {
  const store = await openStore(await operatorOf(server), slug)
  const parts = await enterStore(server, slug, store)
  const shop = await stockShelves(parts, hostOf(server, slug), PRODUCTS)
  return { shop, tenantId: store.tenantId }
}

async function copies(url: string, server: Server, first: Shop, tenantId: string): Promise<Shop[]> {
  const slugs = Array.from({ length: STORES - 1 }, (_, index) => `copy-${index + 1}`)
  const client = await connect(url)
  await copyStore(client, tenantId, slugs)
  await client.query("vacuum analyze")
  await client.end()
  const key = first.shopper.headers["x-publishable-api-key"]
  return slugs.map((slug) => {
    const { port, headers } = hostOf(server, slug)
    return { ...first, shopper: { port, headers: { ...headers, "x-publishable-api-key": key } } }
  })
}

async function countAll(database: BenchServer, sides: Sides): Promise<Statements[]> {
  const counts: Statements[] = []
  for (const scenario of scenarios) {
    const count = async (name: keyof Sides) => {
      const shots = await scenario.prepare(
        (index) => sides[name][index % sides[name].length],
        COUNTED
      )
      return countStatements(database.admin, DATABASES[name], shots)
    }
    counts.push({ name: scenario.name, stock: await count("base"), wasla: await count("tried") })
  }
  return counts
}

async function run(database: BenchServer): Promise<void> {
  const stock = await startStock(await database.freshDatabase(DATABASES.base))
  say("stock Medusa is running")
  const url = await database.freshDatabase(DATABASES.tried)
  const wasla = await startWasla(url, "wasla")
  say("Wasla is running")
  try {
    const host = { port: stock.port, headers: { host: `localhost:${stock.port}` } }
    const stockShop = await stockShelves(await openStockShop(stock), host, PRODUCTS)
    const { shop, tenantId } = await openShop(wasla, "first")
    await database.admin.query("checkpoint")
    say(`${PRODUCTS} products are on the shelves of both`)
    const one = { base: [stockShop], tried: [shop] }
    const alone = await compare(scenarios, one, ROUNDS)
    say("one store is compared")
    const counts = await countAll(database, one)
    const mixed = { ...one, tried: [shop, ...(await copies(url, wasla, shop, tenantId))] }
    say(`${STORES} stores are open`)
    // With 50 stores a round asks for nothing twice, so that the cache has nothing to say.
    const uncached = scenarios.filter((scenario) => !scenario.cached)
    const together = await compare(uncached, mixed, ROUNDS)
    const text = [
      await machine(database.admin),
      `### One store, ${alone[0].base.length} rounds`,
      comparisonTable(alone),
      `### ${STORES} stores, asked in turn, ${together[0].base.length} rounds`,
      comparisonTable(together),
      "### Statements per request, one store",
      statementTable(counts),
    ]
    writeSection("isolation", text.join("\n\n"))
    process.stdout.write(`${text.join("\n\n")}\n`)
  } finally {
    await stock.program.stop()
    await wasla.program.stop()
  }
}

runBenchmark(run)

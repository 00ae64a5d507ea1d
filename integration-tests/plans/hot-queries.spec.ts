import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs"
import path from "node:path"
import { Client } from "pg"
import { freePort } from "../../scripts/database/embedded-server"
import type { Running } from "../../scripts/stack/processes"
import { startApi } from "../../scripts/stack/servers"
import { TENANT_TABLES } from "../../src/tenancy/tenant-tables"
import type { Answer } from "../client"
import { completeCart } from "../factories/cart"
import { stack } from "../stack"
import { type LargeStore, openLargeStore } from "./large-store"
import { tablesReadWhole } from "./plan"
import { type Statement, STATEMENTS_FILE } from "./statements-file"

// A table of a few pages is rightly read whole.
const LARGE = 10_000

const CARD =
  "id,title,handle,thumbnail,created_at,images.url,variants.id,variants.sku," +
  "variants.inventory_quantity,*variants.calculated_price,*categories"

type Ask = (large: LargeStore) => Promise<Answer<unknown>>

const HOT: Readonly<Record<string, Ask>> = {
  "the newest products, with prices and stock": ({ store }) =>
    store.shopper.get(
      `/store/products?limit=12&order=-created_at&region_id=${store.regionId}&fields=${CARD}`
    ),
  "a product by its handle": ({ store, product }) =>
    store.shopper.get(
      `/store/products?handle=${product.handle}&region_id=${store.regionId}&fields=${CARD}`
    ),
  "a cart with its items": ({ store, cartId }) => store.shopper.get(`/store/carts/${cartId}`),
  "adding to a cart": ({ store, cartId, product }) =>
    store.shopper.post(`/store/carts/${cartId}/line-items`, {
      body: { variant_id: product.variantId, quantity: 1 },
    }),
  "the shipping options of a cart": ({ store, cartId }) =>
    store.shopper.get(`/store/shipping-options?cart_id=${cartId}`),
  "completing a cart": ({ store, readyCartId }) => completeCart(store.shopper, readyCartId),
  "a shopper's own orders": ({ customer }) => customer.get("/store/orders"),
  "the newest orders, for staff": ({ store }) => store.staff.get("/admin/orders?limit=20"),
  "a customer's orders, for staff": ({ store, customerId }) =>
    store.staff.get(`/admin/orders?limit=20&customer_id=${customerId}`),
  "the customers, for staff": ({ store }) =>
    store.staff.get("/admin/customers?limit=20&order=-created_at"),
  "a customer by e-mail, for staff": ({ store }) =>
    store.staff.get("/admin/customers?email=sara@example.sa"),
  "the products, for staff": ({ store }) =>
    store.staff.get("/admin/products?limit=20&order=-created_at"),
  "the inventory, for staff": ({ store }) => store.staff.get("/admin/inventory-items?limit=20"),
  "the levels of an inventory item, for staff": ({ store, product }) =>
    store.staff.get(`/admin/inventory-items/${product.inventoryItemId}/location-levels`),
}

let api: Running
let large: LargeStore
let app: Client
let watched: Set<string>

async function largeTables(): Promise<Set<string>> {
  const { rows } = await app.query<{ name: string }>(
    "select relname as name from pg_class where relkind = 'r' and reltuples >= $1",
    [LARGE]
  )
  return new Set(
    rows.map(({ name }) => name).filter((name) => TENANT_TABLES[name]?.class === "tenant")
  )
}

async function statementsOf(work: () => Promise<Answer<unknown>>): Promise<Statement[]> {
  rmSync(STATEMENTS_FILE, { force: true })
  const answer = await work()
  expect(answer).toMatchObject({ status: 200 })
  const lines = existsSync(STATEMENTS_FILE) ? readFileSync(STATEMENTS_FILE, "utf8") : ""
  return lines
    .split("\n")
    .filter(Boolean)
    .map((line): Statement => JSON.parse(line))
}

beforeAll(async () => {
  const port = await freePort()
  mkdirSync(path.dirname(STATEMENTS_FILE), { recursive: true })
  const recorder = path.resolve(__dirname, "record-statements.cjs")
  const env = { ...stack.env, NODE_OPTIONS: `--require "${recorder}"` }
  const directory = stack.serverDirectory
  const logDirectory = path.resolve(".wasla/test/logs")
  api = await startApi({ name: "api-plans", port, env, directory, logDirectory })
  large = await openLargeStore(port)
  app = new Client({ connectionString: stack.appUrl })
  await app.connect()
  await app.query("select set_config('app.tenant_id', $1, false)", [large.store.id])
  watched = await largeTables()
}, 900_000)

afterAll(async () => {
  await app?.end()
  await api?.stop()
})

describe("a store of 200,000 products beside another of the same size", () => {
  it("has large tables to watch", () => {
    expect([...watched]).toEqual(
      expect.arrayContaining(["product", "product_variant", "price", "order", "customer", "cart"])
    )
  })

  it.each(Object.keys(HOT))("never reads a table whole for %s", async (name) => {
    const statements = await statementsOf(() => HOT[name](large))
    expect(statements.length).toBeGreaterThan(0)
    const findings: string[] = []
    for (const statement of statements) {
      const whole = await tablesReadWhole(app, statement)
      const bad = whole.filter((table) => watched.has(table))
      findings.push(...bad.map((table) => `${table}: ${statement.text}`))
    }
    expect(findings).toEqual([])
  })
})

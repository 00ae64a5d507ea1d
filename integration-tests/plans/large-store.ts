import { Client } from "pg"
import { completeCart, readyCart } from "../factories/cart"
import { createProduct, type TestProduct } from "../factories/product"
import { logIn, provisionStore, type TestStore } from "../factories/store"
import type { ApiClient } from "../client"
import { stack } from "../stack"
import { idsOf, multiplyRows } from "./multiply-rows"

const words = (text: string) => text.trim().split(/\s+/)

const CATALOGUE = words(`
  product product_variant price_set price product_variant_price_set product_sales_channel
`)
const DETAILS = words(`
  product_option product_option_value product_product_option product_product_option_value
  product_variant_option inventory_item inventory_level product_variant_inventory_item
`)
const SELLING = words(`
  customer cart cart_line_item cart_payment_collection payment_collection payment_session payment
  order order_item order_line_item order_summary order_shipping order_shipping_method
  order_payment_collection order_cart order_address
`)
const PRODUCTS = 200_000
const ORDERS = 20_000

/** A store of the size that the guard is about, and what its people ask for. */
export type LargeStore = {
  readonly store: TestStore
  readonly product: TestProduct
  readonly cartId: string
  /** Another cart, ready to be completed. */
  readonly readyCartId: string
  readonly customerId: string
  readonly customer: ApiClient
}

type Registered = { readonly token: string }

async function registeredShopper(store: TestStore): Promise<{ id: string; customer: ApiClient }> {
  const email = "sara@example.sa"
  const password = "a-long-password-1"
  const path = "/auth/customer/emailpass/register"
  const { body } = await store.shopper.post<Registered>(path, { body: { email, password } })
  const made = await store.shopper
    .with({ authorization: `Bearer ${body.token}` })
    .post<{ customer: { id: string } }>("/store/customers", { body: { email } })
  const customer = await logIn(store.shopper, email, password, "customer")
  return { id: made.body.customer.id, customer }
}

async function connected(url: string): Promise<Client> {
  const opened = new Client({ connectionString: url })
  await opened.connect()
  return opened
}

async function fill(from: string, into: string): Promise<void> {
  const admin = await connected(stack.databaseUrl)
  try {
    await admin.query("set session_replication_role = replica")
    await admin.query("set work_mem = '64MB'")
    const ids = await idsOf(admin, from, words([...CATALOGUE, ...DETAILS, ...SELLING].join(" ")))
    const whole = { from, into, ids }
    await multiplyRows(admin, { ...whole, times: PRODUCTS, tables: CATALOGUE })
    await multiplyRows(admin, { ...whole, times: ORDERS, tables: [...DETAILS, ...SELLING] })
  } finally {
    await admin.end()
  }
}

async function vacuum(): Promise<void> {
  const admin = await connected(stack.databaseUrl)
  try {
    const names = [...CATALOGUE, ...DETAILS, ...SELLING].map((table) => `"${table}"`)
    await admin.query(`vacuum (analyze, parallel 0) ${names.join(", ")}`)
  } finally {
    await admin.end()
  }
}

/** Opens a store, sells something in it, and makes it large; a second store is as large. */
export async function openLargeStore(port: number): Promise<LargeStore> {
  const store = await provisionStore({ port })
  const other = await provisionStore({ port })
  const product = await createProduct(store)
  const { id: customerId, customer } = await registeredShopper(store)
  const ordered = await readyCart(store, product.variantId, { shopper: customer })
  await completeCart(store.shopper, ordered)
  const cartId = await readyCart(store, product.variantId, { shopper: customer })
  const readyCartId = await readyCart(store, product.variantId, { shopper: customer })
  await Promise.all([other, store].map(({ id }) => fill(store.id, id)))
  await vacuum()
  return { store, product, cartId, readyCartId, customerId, customer }
}

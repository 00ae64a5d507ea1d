import { type Call, type Target, ask } from "../measure/http"
import { type Shot, inParallel } from "../measure/load"
import type { Shop } from "./shop"

/** Something that shoppers do, and how much of it one round measures. */
export type Scenario = {
  readonly name: string
  readonly shots: number
  readonly concurrency: number
  /** Asks again for what was asked before, so that Medusa's cache answers. */
  readonly cached?: boolean
  /** Makes what the shots need, such as carts; this is not measured. */
  prepare(shopAt: (index: number) => Shop, count: number): Promise<Shot[]>
}

const PAGE = 12
// Few enough that a warm-up has asked for all of them.
const LISTED_PAGES = 8
const VIEWED_PRODUCTS = 30
const PREPARING = 4

// What the storefront asks for.
const CARD = [
  "id,title,subtitle,description,handle,thumbnail,created_at,metadata,images.url,images.rank",
  "variants.id,variants.sku,variants.manage_inventory,variants.allow_backorder",
  "variants.inventory_quantity,*variants.calculated_price,*categories",
].join(",")
const DETAIL = [
  "id,title,subtitle,description,handle,thumbnail,metadata,images.id,images.url,images.rank",
  "*categories,*options,*options.values,*variants,*variants.options,*variants.calculated_price",
  "variants.inventory_quantity,variants.manage_inventory,variants.allow_backorder",
].join(",")

const ADDRESS = {
  first_name: "سارة",
  last_name: "القحطاني",
  address_1: "2929 شارع العليا",
  city: "الرياض",
  province: "منطقة الرياض",
  postal_code: "12211",
  country_code: "sa",
  phone: "+966512345678",
}

const post = (path: string, body: unknown = {}): Call => ({ method: "POST", path, body })
const get = (path: string, query: Readonly<Record<string, string>>): Call => ({
  method: "GET",
  path: `${path}?${new URLSearchParams(query)}`,
})

let drawn = 0
let asked = 0

/** Walks over the shelf in steps, so that neighbouring requests want different products. */
function variantOf(shop: Shop): string {
  drawn += 1
  const item = shop.items[(drawn * 7) % shop.items.length]
  return item.variantIds[drawn % item.variantIds.length]
}

async function newCart(shop: Shop): Promise<string> {
  const variantId = variantOf(shop)
  const body = {
    region_id: shop.regionId,
    // Two carts of the same new shopper, made at the same moment, would quarrel about who she is.
    email: `sara.${drawn}@example.sa`,
    items: [{ variant_id: variantId, quantity: 1 }],
    shipping_address: ADDRESS,
    billing_address: ADDRESS,
  }
  const { cart } = await ask<{ cart: { id: string } }>(shop.shopper, post("/store/carts", body))
  return cart.id
}

async function readyCart(shop: Shop): Promise<string> {
  const id = await newCart(shop)
  const ship = (path: string, body: unknown) => ask(shop.shopper, post(path, body))
  const { shipping_options } = await ask<{ shipping_options: { id: string }[] }>(
    shop.shopper,
    get("/store/shipping-options", { cart_id: id })
  )
  await ship(`/store/carts/${id}/shipping-methods`, { option_id: shipping_options[0].id })
  const { payment_collection } = await ask<{ payment_collection: { id: string } }>(
    shop.shopper,
    post("/store/payment-collections", { cart_id: id })
  )
  const sessions = `/store/payment-collections/${payment_collection.id}/payment-sessions`
  await ship(sessions, { provider_id: "pp_system_default" })
  return id
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)

type Asking = (shop: Shop, index: number) => Record<string, string>

function reading(name: string, asking: Asking, cached: boolean): Scenario {
  return {
    name: `${name}, ${cached ? "from the cache" : "from the database"}`,
    cached,
    shots: cached ? 120 : 48,
    concurrency: 4,
    prepare: async (shopAt, count) =>
      numbers(count).map((index) => {
        const shop = shopAt(index)
        asked += 1
        // A condition that all products meet, different each time, so that nobody asked it before.
        const since = new Date(Date.UTC(2020, 0, 1) + asked).toISOString()
        const anew: Record<string, string> = cached ? {} : { "created_at[$gt]": since }
        const query = { region_id: shop.regionId, ...asking(shop, index), ...anew }
        return { target: shop.shopper, call: get("/store/products", query) }
      }),
  }
}

const list: Asking = (shop, index) => ({
  fields: CARD,
  limit: `${PAGE}`,
  offset: `${(index % LISTED_PAGES) * Math.min(PAGE, shop.items.length - PAGE)}`,
  order: "-created_at",
})

const page: Asking = (shop, index) => ({
  fields: DETAIL,
  handle: shop.items[(index * 7) % Math.min(shop.items.length, VIEWED_PRODUCTS)].handle,
  limit: "1",
})

/** The newest products first, 12 with prices and stock, asked as nobody asked before. */
export const productList = reading("product list", list, false)

const LINES_PER_CART = 3

const addToCart: Scenario = {
  name: "add to cart",
  shots: 30,
  concurrency: 4,
  prepare: async (shopAt, count) => {
    const carts = numbers(Math.ceil(count / LINES_PER_CART))
    const ids = await inParallel(carts, PREPARING, (index) => newCart(shopAt(index)))
    return numbers(count).map((index) => {
      const cart = index % ids.length
      const shop = shopAt(cart)
      const body = { variant_id: variantOf(shop), quantity: 1 }
      return { target: shop.shopper, call: post(`/store/carts/${ids[cart]}/line-items`, body) }
    })
  },
}

const toShot = (target: Target, cartId: string): Shot => ({
  target,
  call: {
    ...post(`/store/carts/${cartId}/complete`),
    headers: { "idempotency-key": `complete-${cartId}` },
  },
})

const completeCart: Scenario = {
  name: "complete cart",
  shots: 16,
  concurrency: 4,
  prepare: async (shopAt, count) => {
    const ids = await inParallel(numbers(count), PREPARING, (index) => readyCart(shopAt(index)))
    return ids.map((id, index) => toShot(shopAt(index).shopper, id))
  },
}

/** What shoppers do most, in the order in which they do it. */
export const scenarios: readonly Scenario[] = [
  productList,
  reading("product list", list, true),
  reading("product page", page, false),
  reading("product page", page, true),
  addToCart,
  completeCart,
]

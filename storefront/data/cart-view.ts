import type { Locale } from "@/i18n/locales"
import { imagePath } from "./image-path"
import { localised, localisedOption } from "./localised"
import { availableOf, priceOf } from "./product-model"
import type { ApiCart, ApiLine, ApiProduct } from "./types"

/** What happened to a line since it was put into the cart. */
export type LineState = "ok" | "gone" | "sold-out" | "fewer" | "repriced"

/** A line of the cart as pages show it. */
export type CartLine = {
  id: string
  title: string
  handle: string | null
  options: string[]
  image: string | null
  quantity: number
  unitPrice: number
  currentPrice: number | null
  total: number
  available: number | null
  state: LineState
}

/** The cart as pages show it. */
export type CartView = {
  id: string
  currency: string
  lines: CartLine[]
  count: number
  hasChanges: boolean
  totals: Totals
  shippingOptionId: string | null
  /** Names what the shopper saw, so that the order is for exactly that. */
  fingerprint: string
}

/** The sums under a cart or an order; all of them contain VAT. */
export type Totals = {
  items: number
  shipping: number | null
  discount: number
  tax: number
  total: number
}

/** The parts of a line that need its product: texts in the reader's language, picture. */
export function describeLine(item: ApiLine, product: ApiProduct | undefined, locale: Locale) {
  const variant = product?.variants?.find((one) => one.id === item.variant_id)
  const values = (variant?.options ?? []).map((option) => option.value)
  const fallback = item.variant_title ? [item.variant_title] : []
  const options = values.length > 0 ? values : fallback
  const isDefault = options.length === 1 && /^default/i.test(options[0] ?? "")
  const arabic = product?.title ?? item.product_title ?? item.title
  return {
    title: localised(arabic, product?.metadata, "title_en", locale),
    handle: product?.handle ?? null,
    options: isDefault ? [] : options.map((one) => localisedOption(one, product?.metadata, locale)),
    image: imagePath(item.thumbnail) ?? imagePath(product?.thumbnail),
  }
}

function toLine(item: ApiLine, product: ApiProduct | undefined, locale: Locale): CartLine {
  const variant = product?.variants?.find((one) => one.id === item.variant_id)
  const available = variant ? availableOf(variant) : null
  const currentPrice = variant ? (priceOf(variant)?.amount ?? null) : null
  return {
    ...describeLine(item, product, locale),
    id: item.id,
    quantity: item.quantity,
    unitPrice: item.unit_price,
    currentPrice,
    total: item.total ?? item.unit_price * item.quantity,
    available,
    state: stateOf(item, variant !== undefined, available, currentPrice),
  }
}

function stateOf(
  item: ApiLine,
  exists: boolean,
  available: number | null,
  currentPrice: number | null
): LineState {
  if (!exists || currentPrice === null) {
    return "gone"
  }
  if (available === 0) {
    return "sold-out"
  }
  if (available !== null && available < item.quantity) {
    return "fewer"
  }
  return currentPrice === item.unit_price ? "ok" : "repriced"
}

/** The sums of a cart; shipping is null until a way of delivery is chosen. */
export function totalsOf(cart: ApiCart): Totals {
  return {
    items: cart.item_total,
    shipping: cart.shipping_methods?.length ? cart.shipping_total : null,
    discount: cart.discount_total,
    tax: cart.tax_total,
    total: cart.total,
  }
}

/** Names the lines, prices and total of a cart in one comparable string. */
export function fingerprintOf(cart: ApiCart): string {
  const lines = (cart.items ?? []).map(
    (item) => `${item.variant_id}:${item.quantity}:${item.unit_price}`
  )
  return [...lines.toSorted(), cart.total, cart.currency_code].join("|")
}

/** Joins a cart with the products it names, in the reader's language. */
export function cartView(cart: ApiCart, products: ApiProduct[], locale: Locale): CartView {
  const byId = new Map(products.map((product) => [product.id, product]))
  const items = (cart.items ?? []).toSorted((a, b) => a.id.localeCompare(b.id))
  const lines = items.map((item) => toLine(item, byId.get(item.product_id ?? ""), locale))
  return {
    id: cart.id,
    currency: cart.currency_code,
    lines,
    count: lines.reduce((sum, line) => sum + line.quantity, 0),
    hasChanges: lines.some((line) => line.state !== "ok"),
    totals: totalsOf(cart),
    shippingOptionId: cart.shipping_methods?.[0]?.shipping_option_id ?? null,
    fingerprint: fingerprintOf(cart),
  }
}

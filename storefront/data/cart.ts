import "server-only"
import { cache } from "react"
import type { Locale } from "@/i18n/locales"
import { callApi, segment } from "./api-client"
import { ApiError } from "./api-error"
import { readCartId } from "./cart-cookie"
import { cartView, type CartView } from "./cart-view"
import { productsById } from "./products"
import { requestStore } from "./request-store"
import type { ApiCart } from "./types"

const CART_FIELDS = [
  "id,email,currency_code,completed_at,total,item_total,tax_total,discount_total,shipping_total",
  "items.id,items.title,items.quantity,items.unit_price,items.total,items.thumbnail",
  "items.product_id,items.product_title,items.product_handle,items.variant_id",
  "items.variant_title,shipping_methods.id,shipping_methods.shipping_option_id",
  "shipping_methods.amount,shipping_address.first_name,shipping_address.last_name",
  "shipping_address.phone,shipping_address.address_1,shipping_address.address_2",
  "shipping_address.city,shipping_address.province,shipping_address.postal_code",
].join(",")

type CartBody = { cart: ApiCart }

/** The shopper's cart as the API has it, or null when there is none. */
export const findCart = cache(async (locale: Locale): Promise<ApiCart | null> => {
  const id = await readCartId()
  if (!id) {
    return null
  }
  try {
    return await fetchCart(locale, id)
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) {
      return null
    }
    throw error
  }
})

/** Reads a cart by its id, always afresh. */
export async function fetchCart(locale: Locale, id: string): Promise<ApiCart> {
  const path = `/store/carts/${segment(id)}`
  const { cart } = await callApi<CartBody>(path, { locale, query: { fields: CART_FIELDS } })
  return cart
}

/** Compares a cart with what the store sells now, line by line. */
export async function viewOf(locale: Locale, cart: ApiCart): Promise<CartView> {
  const ids = (cart.items ?? []).flatMap((item) => (item.product_id ? [item.product_id] : []))
  return cartView(cart, await productsById(locale, [...new Set(ids)]), locale)
}

/** The shopper's open cart with what changed since it was filled, or null when empty. */
export const openCart = cache(async (locale: Locale): Promise<CartView | null> => {
  const cart = await findCart(locale)
  if (!cart || cart.completed_at || !cart.items?.length) {
    return null
  }
  return viewOf(locale, cart)
})

/** How many pieces are in the shopper's cart. */
export async function countCart(locale: Locale): Promise<number> {
  const cart = await findCart(locale)
  if (!cart || cart.completed_at) {
    return 0
  }
  return (cart.items ?? []).reduce((sum, item) => sum + item.quantity, 0)
}

/** Opens a cart with its first line and returns its id. */
export async function createCart(
  locale: Locale,
  item: { variant_id: string; quantity: number }
): Promise<string> {
  const { store } = await requestStore()
  const { cart } = await callApi<CartBody>("/store/carts", {
    locale,
    method: "POST",
    body: {
      region_id: store.region_id,
      items: [item],
      shipping_address: { country_code: store.country_code },
    },
  })
  return cart.id
}

/** Puts pieces of a variant into a cart. */
export async function addLine(
  locale: Locale,
  cartId: string,
  item: { variant_id: string; quantity: number }
): Promise<void> {
  const path = `/store/carts/${segment(cartId)}/line-items`
  await callApi(path, { locale, method: "POST", body: item })
}

/** Sets a line's quantity, which also takes the variant's current price; 0 removes the line. */
export async function setLineQuantity(
  locale: Locale,
  cartId: string,
  lineId: string,
  quantity: number
): Promise<void> {
  const path = `/store/carts/${segment(cartId)}/line-items/${segment(lineId)}`
  if (quantity === 0) {
    await callApi(path, { locale, method: "DELETE" })
    return
  }
  await callApi(path, { locale, method: "POST", body: { quantity } })
}

/** Brings a cart in line with today's prices and stock, as the shopper agreed. */
export async function acceptChanges(locale: Locale, view: CartView): Promise<void> {
  for (const line of view.lines) {
    if (line.state === "gone" || line.state === "sold-out") {
      await setLineQuantity(locale, view.id, line.id, 0)
    } else if (line.state === "fewer" && line.available !== null) {
      await setLineQuantity(locale, view.id, line.id, line.available)
    } else if (line.state === "repriced") {
      await setLineQuantity(locale, view.id, line.id, line.quantity)
    }
  }
}

import "server-only"
import { cookies, headers } from "next/headers"

const CART_DAYS = 30
const ORDER_DAYS = 30
const REMEMBERED_ORDERS = 5

// A __Host- cookie can't be planted by a neighbouring store, but it needs https.
async function jar() {
  const [store, incoming] = await Promise.all([cookies(), headers()])
  const secure = incoming.get("x-forwarded-proto") === "https"
  const prefix = secure ? "__Host-" : ""
  const options = { httpOnly: true, sameSite: "lax", secure, path: "/" } as const
  return { store, options, cart: `${prefix}wasla_cart`, orders: `${prefix}wasla_orders` }
}

/** The id of the shopper's cart on this host. */
export async function readCartId(): Promise<string | undefined> {
  const { store, cart } = await jar()
  return store.get(cart)?.value
}

/** Remembers the shopper's cart on this host only. */
export async function rememberCart(id: string): Promise<void> {
  const { store, options, cart } = await jar()
  store.set(cart, id, { ...options, maxAge: CART_DAYS * 86_400 })
}

/** The orders that this browser placed here, newest first. */
export async function readOrderIds(): Promise<string[]> {
  const { store, orders } = await jar()
  return (store.get(orders)?.value ?? "").split(".").filter(Boolean)
}

/** Remembers an order that this browser placed, so that it may be shown here. */
export async function rememberOrder(id: string): Promise<void> {
  const known = await readOrderIds()
  const { store, options, orders } = await jar()
  const ids = [id, ...known.filter((other) => other !== id)].slice(0, REMEMBERED_ORDERS)
  store.set(orders, ids.join("."), { ...options, maxAge: ORDER_DAYS * 86_400 })
}

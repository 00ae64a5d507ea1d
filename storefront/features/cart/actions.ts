"use server"

import { refresh } from "next/cache"
import { ApiError } from "@/data/api-error"
import {
  acceptChanges,
  addLine,
  createCart,
  findCart,
  openCart,
  setLineQuantity,
} from "@/data/cart"
import { rememberCart } from "@/data/cart-cookie"
import { chooseShipping, listShipping } from "@/data/checkout"
import { findProduct } from "@/data/products"
import type { ProductDetail } from "@/data/product-model"
import { leaveFor } from "@/features/shell/leave"
import { isLocale, type Locale } from "@/i18n/locales"
import type { MessageKey } from "@/i18n/translate"

/** What became of the last change to the cart. */
export type CartState = {
  attempt: number
  status: "idle" | "done" | "failed"
  notice: MessageKey | null
  goTo?: string
}

const MAX_QUANTITY = 99

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === "string" ? value : ""
}

function localeOf(form: FormData): Locale {
  const locale = textOf(form, "locale")
  return isLocale(locale) ? locale : "ar"
}

function quantityOf(form: FormData): number {
  const quantity = Number.parseInt(textOf(form, "quantity") || "1", 10)
  return Number.isNaN(quantity) ? 1 : Math.min(Math.max(quantity, 0), MAX_QUANTITY)
}

function noticeFor(error: unknown): MessageKey {
  if (!(error instanceof ApiError)) {
    throw error
  }
  if (error.code.includes("inventory")) {
    return "cart.error.stock"
  }
  if (error.status === 429) {
    return "error.too_many"
  }
  return error.isRefusal ? "cart.error.refused" : "cart.error.unreachable"
}

function variantIn(product: ProductDetail, form: FormData): string | null {
  const match = product.variants.find((variant) =>
    product.options.every(
      (option) => variant.optionValues[option.id] === textOf(form, `option:${option.id}`)
    )
  )
  return match?.id ?? null
}

async function put(locale: Locale, variantId: string, quantity: number): Promise<void> {
  const item = { variant_id: variantId, quantity }
  const cart = await findCart(locale)
  if (cart && !cart.completed_at) {
    await addLine(locale, cart.id, item)
    return
  }
  await rememberCart(await createCart(locale, item))
}

/** Puts the chosen variant of a product into the cart. */
export async function addToCart(state: CartState, form: FormData): Promise<CartState> {
  const locale = localeOf(form)
  const attempt = state.attempt + 1
  try {
    const product = await findProduct(locale, textOf(form, "handle"))
    const variantId = product ? variantIn(product, form) : null
    if (!variantId) {
      return { attempt, status: "failed", notice: "product.choose_options" }
    }
    await put(locale, variantId, Math.max(1, quantityOf(form)))
  } catch (error) {
    return { attempt, status: "failed", notice: noticeFor(error) }
  }
  refresh()
  return { attempt, status: "done", notice: "cart.added" }
}

/** Sets the quantity of a line; 0 takes it out. */
export async function changeLine(state: CartState, form: FormData): Promise<CartState> {
  const locale = localeOf(form)
  const attempt = state.attempt + 1
  const cart = await findCart(locale)
  if (!cart || cart.completed_at) {
    refresh()
    return { attempt, status: "failed", notice: "cart.error.refused" }
  }
  try {
    await setLineQuantity(locale, cart.id, textOf(form, "line"), quantityOf(form))
  } catch (error) {
    refresh()
    return { attempt, status: "failed", notice: noticeFor(error) }
  }
  refresh()
  return { attempt, status: "done", notice: null }
}

/** Takes today's prices and stock into the cart. */
export async function updateCart(state: CartState, form: FormData): Promise<CartState> {
  const locale = localeOf(form)
  const attempt = state.attempt + 1
  try {
    const view = await openCart(locale)
    if (view) {
      await acceptChanges(locale, view)
    }
  } catch (error) {
    refresh()
    return { attempt, status: "failed", notice: noticeFor(error) }
  }
  refresh()
  return { attempt, status: "done", notice: "cart.updated" }
}

/** Goes on to the checkout, unless something changed that the shopper should see first. */
export async function startCheckout(state: CartState, form: FormData): Promise<CartState> {
  const locale = localeOf(form)
  const attempt = state.attempt + 1
  try {
    const view = await openCart(locale)
    if (view?.hasChanges) {
      refresh()
      return { attempt, status: "failed", notice: "cart.changed" }
    }
    if (view && !view.shippingOptionId) {
      const [cheapest] = await listShipping(locale, view.id)
      if (cheapest) {
        await chooseShipping(locale, view.id, cheapest.id)
      }
    }
  } catch (error) {
    return { attempt, status: "failed", notice: noticeFor(error) }
  }
  const goTo = await leaveFor(`/${locale}/checkout`)
  return { attempt, status: "done", notice: null, goTo }
}

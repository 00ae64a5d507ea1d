"use server"

import { randomUUID } from "node:crypto"
import { refresh } from "next/cache"
import { ApiError } from "@/data/api-error"
import { fetchCart, findCart, viewOf } from "@/data/cart"
import { rememberOrder } from "@/data/cart-cookie"
import { fingerprintOf } from "@/data/cart-view"
import {
  chooseShipping,
  completeCart,
  KNOWN_PROVIDERS,
  saveContact,
  startPayment,
} from "@/data/checkout"
import { requestStore } from "@/data/request-store"
import { leaveFor } from "@/features/shell/leave"
import type { ApiCart } from "@/data/types"
import { isLocale, type Locale } from "@/i18n/locales"
import type { MessageKey } from "@/i18n/translate"
import { readValues, toAddress, validate, type CheckoutErrors, type CheckoutValues } from "./form"

/** What the checkout form shows after a try. */
export type CheckoutState = {
  attempt: number
  values: CheckoutValues | null
  errors: CheckoutErrors
  notice: MessageKey | null
  idempotencyKey: string
  goTo?: string
}

type Attempt = { locale: Locale; cart: ApiCart; values: CheckoutValues; key: string }
type Outcome = { orderId: string } | { notice: MessageKey; errors?: CheckoutErrors }

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === "string" ? value : ""
}

function localeOf(form: FormData): Locale {
  const locale = textOf(form, "locale")
  return isLocale(locale) ? locale : "ar"
}

/** Says what went wrong in the shopper's terms. */
function noticeFor(error: unknown): MessageKey {
  if (!(error instanceof ApiError)) {
    throw error
  }
  if (error.code.includes("inventory")) {
    return "checkout.notice.stock"
  }
  if (error.status === 429) {
    return "error.too_many"
  }
  return error.isRefusal ? "checkout.notice.refused" : "checkout.notice.unreachable"
}

/** Writes the form into the cart and checks that it still is what the shopper saw. */
async function prepare(attempt: Attempt, seen: string): Promise<MessageKey | null> {
  const { locale, cart, values } = attempt
  const { store } = await requestStore()
  const view = await viewOf(locale, cart)
  if (view.hasChanges) {
    return "checkout.notice.changed"
  }
  await saveContact(locale, cart.id, values.email, toAddress(values, store.country_code))
  if (view.shippingOptionId !== values.shipping_option) {
    await chooseShipping(locale, cart.id, values.shipping_option)
  }
  const fresh = await fetchCart(locale, cart.id)
  if (!fresh.shipping_methods?.length) {
    await chooseShipping(locale, cart.id, values.shipping_option)
    return "checkout.notice.total_changed"
  }
  return fingerprintOf(fresh) === seen ? null : "checkout.notice.total_changed"
}

async function complete({ locale, cart, key }: Attempt): Promise<Outcome> {
  const result = await completeCart(locale, cart.id, key)
  return result.type === "order"
    ? { orderId: result.order.id }
    : { notice: "checkout.notice.payment" }
}

async function tryOrder(attempt: Attempt, seen: string): Promise<Outcome> {
  if (attempt.cart.completed_at) {
    return complete(attempt)
  }
  const notice = await prepare(attempt, seen)
  if (notice) {
    return { notice }
  }
  const provider = KNOWN_PROVIDERS.find((id) => id === attempt.values.payment_provider)
  if (!provider) {
    return {
      notice: "checkout.notice.fields",
      errors: { payment_provider: "checkout.error.payment_provider" },
    }
  }
  await startPayment(attempt.locale, attempt.cart.id, provider)
  return complete(attempt)
}

/** Places the order, or says beside the fields what keeps it from being placed. */
export async function placeOrder(state: CheckoutState, form: FormData): Promise<CheckoutState> {
  const locale = localeOf(form)
  const values = readValues(form)
  const key = textOf(form, "idempotency_key") || state.idempotencyKey
  const left = async (path: string) => ({ ...state, goTo: await leaveFor(path) })
  const failed = (notice: MessageKey, errors: CheckoutErrors = {}, nextKey = key) => ({
    attempt: state.attempt + 1,
    values,
    errors,
    notice,
    idempotencyKey: nextKey,
  })
  const errors = validate(values)
  if (Object.keys(errors).length > 0) {
    return failed("checkout.notice.fields", errors)
  }
  let outcome: Outcome
  try {
    const cart = await findCart(locale)
    if (!cart?.items?.length) {
      return left(`/${locale}/cart`)
    }
    outcome = await tryOrder({ locale, cart, values, key }, textOf(form, "seen"))
  } catch (error) {
    refresh()
    // A refused try is over and its answer is kept under the key; an unclear one may repeat it.
    const isOver = error instanceof ApiError && error.isRefusal && error.status !== 409
    return failed(noticeFor(error), {}, isOver ? randomUUID() : key)
  }
  if ("notice" in outcome) {
    refresh()
    return failed(outcome.notice, outcome.errors)
  }
  await rememberOrder(outcome.orderId)
  return left(`/${locale}/orders/${outcome.orderId}`)
}

/** Takes a way of delivery into the cart, so that the summary shows the true total. */
export async function selectShipping(locale: Locale, optionId: string): Promise<boolean> {
  const cart = await findCart(locale)
  if (!cart || cart.completed_at || !isLocale(locale) || typeof optionId !== "string") {
    return false
  }
  try {
    await chooseShipping(locale, cart.id, optionId)
  } catch (error) {
    if (error instanceof ApiError) {
      return false
    }
    throw error
  }
  refresh()
  return true
}

import "server-only"
import { translateDefault } from "@/i18n/default-words"
import type { Locale } from "@/i18n/locales"
import { callApi, segment } from "./api-client"
import { localised } from "./localised"
import { requestStore } from "./request-store"
import type { ApiAddress, ApiOrder, ApiShippingOption } from "./types"

/** A way of delivery in the reader's language. */
export type ShippingChoice = { id: string; name: string; promise: string; amount: number }

/** The payment providers that this storefront can offer. */
export const KNOWN_PROVIDERS = ["pp_system_default"] as const

/** One of the payment providers that this storefront can offer. */
export type ProviderId = (typeof KNOWN_PROVIDERS)[number]

function toChoice(option: ApiShippingOption, locale: Locale): ShippingChoice {
  const promiseKey = locale === "en" ? "promise_en" : "promise_ar"
  const promise = option.metadata?.[promiseKey] ?? option.data?.[promiseKey]
  const name = localised(option.name, option.metadata ?? option.data, "name_en", locale)
  const described = typeof promise === "string" ? promise : (option.type?.description ?? "")
  return {
    id: option.id,
    name: translateDefault(name, locale),
    promise: translateDefault(described, locale),
    amount: option.calculated_price?.calculated_amount ?? option.amount ?? 0,
  }
}

/** The ways of delivery for a cart, cheapest first. */
export async function listShipping(locale: Locale, cartId: string): Promise<ShippingChoice[]> {
  const { shipping_options } = await callApi<{ shipping_options: ApiShippingOption[] }>(
    "/store/shipping-options",
    { locale, query: { cart_id: cartId } }
  )
  return shipping_options
    .map((option) => toChoice(option, locale))
    .toSorted((a, b) => a.amount - b.amount)
}

/** The ways of payment that both the store and this storefront know. */
export async function listProviders(locale: Locale): Promise<ProviderId[]> {
  const { store } = await requestStore()
  const body = await callApi<{ payment_providers: { id: string }[] }>("/store/payment-providers", {
    locale,
    query: { region_id: store.region_id },
  })
  const offered = new Set(body.payment_providers.map((provider) => provider.id))
  return KNOWN_PROVIDERS.filter((id) => offered.has(id))
}

/** Chooses how a cart is delivered. */
export async function chooseShipping(
  locale: Locale,
  cartId: string,
  optionId: string
): Promise<void> {
  const path = `/store/carts/${segment(cartId)}/shipping-methods`
  await callApi(path, { locale, method: "POST", body: { option_id: optionId } })
}

/** Writes the shopper's e-mail and address into the cart. */
export async function saveContact(
  locale: Locale,
  cartId: string,
  email: string,
  address: ApiAddress
): Promise<void> {
  await callApi(`/store/carts/${segment(cartId)}`, {
    locale,
    method: "POST",
    body: { email, shipping_address: address, billing_address: address },
  })
}

/** Opens a payment for the cart with the provider that the shopper chose. */
export async function startPayment(
  locale: Locale,
  cartId: string,
  providerId: ProviderId
): Promise<void> {
  const { payment_collection } = await callApi<{ payment_collection: { id: string } }>(
    "/store/payment-collections",
    { locale, method: "POST", body: { cart_id: cartId } }
  )
  const path = `/store/payment-collections/${segment(payment_collection.id)}/payment-sessions`
  await callApi(path, { locale, method: "POST", body: { provider_id: providerId } })
}

type Completion =
  | { type: "order"; order: { id: string } }
  | { type: "cart"; error: { type: string; message: string } }

/** Turns the cart into an order; the same key always gives the same order. */
export async function completeCart(
  locale: Locale,
  cartId: string,
  idempotencyKey: string
): Promise<Completion> {
  const path = `/store/carts/${segment(cartId)}/complete`
  return callApi<Completion>(path, { locale, method: "POST", body: {}, idempotencyKey })
}

/** Reads a placed order. */
export async function fetchOrder(locale: Locale, id: string): Promise<ApiOrder> {
  const { order } = await callApi<{ order: ApiOrder }>(`/store/orders/${segment(id)}`, { locale })
  return order
}

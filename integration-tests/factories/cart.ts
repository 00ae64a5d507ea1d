import type { Answer, ApiClient } from "../client"
import type { TestStore } from "./store"

type CartBody = { readonly cart: { readonly id: string; readonly total: number } }
type Options = { readonly shipping_options: { readonly id: string; readonly amount: number }[] }
type Collection = { readonly payment_collection: { readonly id: string } }

/** The answer to a completed cart. */
export type Completed =
  | { readonly type: "order"; readonly order: { readonly id: string; readonly display_id: number } }
  | { readonly type: "cart"; readonly error?: { readonly message: string } }

function ok<Body>(answer: Answer<Body>, what: string): Body {
  if (answer.status !== 200) {
    throw new Error(`${what}: ${answer.status} ${answer.text}`)
  }
  return answer.body
}

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

/** A shopper's cart with an address, a shipping method and a payment: ready to be completed. */
export async function readyCart(
  store: TestStore,
  variantId: string,
  { quantity = 1, email = "sara@example.sa", shopper = store.shopper as ApiClient } = {}
): Promise<string> {
  const created = await shopper.post<CartBody>("/store/carts", {
    body: {
      region_id: store.regionId,
      email,
      items: [{ variant_id: variantId, quantity }],
      shipping_address: ADDRESS,
      billing_address: ADDRESS,
    },
  })
  const { cart } = ok(created, "The cart could not be made")
  const options = await shopper.get<Options>(`/store/shipping-options?cart_id=${cart.id}`)
  const [option] = ok(options, "No shipping options").shipping_options
  const method = await shopper.post(`/store/carts/${cart.id}/shipping-methods`, {
    body: { option_id: option.id },
  })
  ok(method, "The shipping method could not be set")
  const collection = await shopper.post<Collection>("/store/payment-collections", {
    body: { cart_id: cart.id },
  })
  const { id } = ok(collection, "No payment collection").payment_collection
  const session = await shopper.post(`/store/payment-collections/${id}/payment-sessions`, {
    body: { provider_id: "pp_system_default" },
  })
  ok(session, "No payment session")
  return cart.id
}

/** Completes a cart; the answer may be an order, a cart with a reason, or an error. */
export function completeCart(
  shopper: ApiClient,
  cartId: string,
  idempotencyKey?: string
): Promise<Answer<Completed>> {
  const headers: Record<string, string> = idempotencyKey
    ? { "idempotency-key": idempotencyKey }
    : {}
  return shopper.post<Completed>(`/store/carts/${cartId}/complete`, { headers, body: {} })
}

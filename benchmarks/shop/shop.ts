import { type Target, ask, withHeaders } from "../measure/http"

/** A product that shoppers look at and put into carts. */
export type ShelfItem = { readonly handle: string; readonly variantIds: readonly string[] }

/** An open shop, of stock Medusa or of Wasla, and what the shoppers of a benchmark need of it. */
export type Shop = {
  /** As a shopper. */
  readonly shopper: Target
  readonly regionId: string
  readonly items: readonly ShelfItem[]
}

/** What must exist before products can be put on the shelves. */
export type ShopParts = {
  readonly staff: Target
  readonly publishableKey: string
  readonly regionId: string
  readonly salesChannelId: string
  readonly stockLocationId: string
  readonly shippingProfileId: string
}

/** Logs a user in. */
export async function logIn(target: Target, email: string, password: string): Promise<Target> {
  const path = "/auth/user/emailpass"
  const { token } = await ask<{ token: string }>(target, {
    method: "POST",
    path,
    body: { email, password },
  })
  return withHeaders(target, { authorization: `Bearer ${token}` })
}

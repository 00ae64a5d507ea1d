"use client"

import { guarded } from "@/features/shell/guarded"
import { addToCart, changeLine, startCheckout, updateCart, type CartState } from "./actions"

function whenLost(state: CartState): CartState {
  return { attempt: state.attempt + 1, status: "failed", notice: "cart.error.unreachable" }
}

/** The state of a cart form before its first try. */
export const IDLE: CartState = { attempt: 0, status: "idle", notice: null }

/** Puts the chosen variant of a product into the cart. */
export const addToCartSafely = guarded(addToCart, whenLost)

/** Sets the quantity of a line of the cart. */
export const changeLineSafely = guarded(changeLine, whenLost)

/** Goes on to the checkout. */
export const startCheckoutSafely = guarded(startCheckout, whenLost)

/** Takes today's prices and stock into the cart. */
export const updateCartSafely = guarded(updateCart, whenLost)

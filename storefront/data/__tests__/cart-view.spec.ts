import { describe, expect, it } from "vitest"
import { cartView, fingerprintOf } from "../cart-view"
import type { ApiCart, ApiProduct } from "../types"

const cart: ApiCart = {
  id: "cart_1",
  email: null,
  currency_code: "sar",
  completed_at: null,
  total: 200,
  item_total: 200,
  tax_total: 26.09,
  discount_total: 0,
  shipping_total: 0,
  shipping_methods: [],
  shipping_address: null,
  items: [
    {
      id: "line_1",
      title: "عباءة",
      product_id: "prod_1",
      product_title: "عباءة",
      product_handle: "abaya",
      variant_id: "variant_1",
      variant_title: "M",
      thumbnail: null,
      quantity: 2,
      unit_price: 100,
      total: 200,
    },
  ],
}

function product(price: number, stock: number): ApiProduct {
  const calculated_price = {
    calculated_amount: price,
    original_amount: price,
    currency_code: "sar",
  }
  const variant = {
    id: "variant_1",
    title: "M",
    manage_inventory: true,
    allow_backorder: false,
    inventory_quantity: stock,
    calculated_price,
  }
  return { id: "prod_1", title: "عباءة", handle: "abaya", thumbnail: null, variants: [variant] }
}

describe("cartView", () => {
  const stateWith = (products: ApiProduct[]) => cartView(cart, products, "ar").lines[0]?.state

  it("tells what changed about a line", () => {
    expect(stateWith([product(100, 5)])).toBe("ok")
    expect(stateWith([product(120, 5)])).toBe("repriced")
    expect(stateWith([product(100, 1)])).toBe("fewer")
    expect(stateWith([product(100, 0)])).toBe("sold-out")
    expect(stateWith([])).toBe("gone")
  })

  it("changes its fingerprint with price, quantity or total", () => {
    const [item] = cart.items ?? []
    const seen = fingerprintOf(cart)
    expect(fingerprintOf({ ...cart })).toBe(seen)
    expect(fingerprintOf({ ...cart, total: 201 })).not.toBe(seen)
    expect(fingerprintOf({ ...cart, items: item ? [{ ...item, quantity: 3 }] : [] })).not.toBe(seen)
    expect(fingerprintOf({ ...cart, items: item ? [{ ...item, unit_price: 9 }] : [] })).not.toBe(
      seen
    )
  })
})

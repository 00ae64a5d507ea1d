import { completeCart, readyCart } from "../factories/cart"
import { createProduct } from "../factories/product"
import { provisionStore } from "../factories/store"

describe("checkout", () => {
  it("counts each store's orders from 1001", async () => {
    const numbers = []
    for (const store of [await provisionStore(), await provisionStore()]) {
      const product = await createProduct(store)
      for (let order = 0; order < 2; order += 1) {
        const cartId = await readyCart(store, product.variantId)
        const { status, body } = await completeCart(store.shopper, cartId)
        expect(status).toBe(200)
        numbers.push(body.type === "order" ? body.order.display_id : body.error)
      }
    }
    expect(numbers).toEqual([1001, 1002, 1001, 1002])
  })
})

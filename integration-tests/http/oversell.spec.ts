import { completeCart, readyCart } from "../factories/cart"
import { copyCart } from "../factories/cart-copies"
import { createProduct } from "../factories/product"
import { provisionStore, type TestStore } from "../factories/store"

const SHOPPERS = 1000
const PIECES = 10

type Kept = { readonly id: string; readonly display_id: number; readonly status: string }
type Level = { readonly stocked_quantity: number; readonly reserved_quantity: number }

async function stockOf(store: TestStore, inventoryItemId: string): Promise<Level> {
  const path = `/admin/inventory-items/${inventoryItemId}/location-levels`
  const answer = await store.staff.get<{ inventory_levels: Level[] }>(path)
  const [{ stocked_quantity, reserved_quantity }] = answer.body.inventory_levels
  return { stocked_quantity, reserved_quantity }
}

describe("the last pieces", () => {
  it("are sold once each, however many want them at the same moment", async () => {
    const store = await provisionStore()
    const product = await createProduct(store, { stock: PIECES })
    const cartId = await readyCart(store, product.variantId)
    const carts = await copyCart(store, cartId, SHOPPERS)

    const answers = await Promise.all(carts.map(async (cart) => completeCart(store.shopper, cart)))

    const sold = answers.flatMap(({ body }) => (body.type === "order" ? [body.order] : []))
    const numbers = sold.map(({ display_id }) => display_id)
    expect(sold).toHaveLength(PIECES)
    expect(new Set(numbers).size).toBe(PIECES)
    expect(answers.filter(({ status }) => status >= 500)).toEqual([])
    expect(await stockOf(store, product.inventoryItemId)).toEqual({
      stocked_quantity: PIECES,
      reserved_quantity: PIECES,
    })
    const path = `/admin/orders?limit=${PIECES * 2}&fields=id,display_id,status`
    const { body } = await store.staff.get<{ orders: Kept[] }>(path)
    const told = sold.map(({ id }) => id)
    expect(body.orders.filter(({ id }) => !told.includes(id))).toEqual([])
    expect(body.orders).toHaveLength(PIECES)
  }, 600_000)
})

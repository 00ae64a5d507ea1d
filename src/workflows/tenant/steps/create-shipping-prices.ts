import { Modules } from "@medusajs/framework/utils"
import { SHIPPING_OPTIONS } from "../store-defaults"
import { createInStoreStep, type StoreRef } from "./in-store-step"

type Input = { store: StoreRef; currency_code: string }

/** This step creates the prices of the ways to ship, in their order. */
export const createShippingPricesStep = createInStoreStep(
  "create-shipping-prices-in-store",
  async ({ currency_code }: Input, container) => {
    const sets = SHIPPING_OPTIONS.map(({ amount }) => ({ prices: [{ currency_code, amount }] }))
    const created = await container.resolve(Modules.PRICING).createPriceSets(sets)
    const ids = created.map((set) => set.id)
    return { output: ids, undo: ids }
  },
  (ids, container) => container.resolve(Modules.PRICING).deletePriceSets(ids)
)

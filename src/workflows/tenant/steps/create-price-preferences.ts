import { Modules } from "@medusajs/framework/utils"
import { createInStoreStep, type StoreRef } from "./in-store-step"

type Input = { store: StoreRef; currency_code: string; region_id: string }

/** This step says that the store's prices contain the tax. */
export const createPricePreferencesStep = createInStoreStep(
  "create-price-preferences-in-store",
  async ({ currency_code, region_id }: Input, container) => {
    const preferences = await container.resolve(Modules.PRICING).createPricePreferences([
      { attribute: "currency_code", value: currency_code, is_tax_inclusive: true },
      { attribute: "region_id", value: region_id, is_tax_inclusive: true },
    ])
    const ids = preferences.map((preference) => preference.id)
    return { output: ids, undo: ids }
  },
  (ids, container) => container.resolve(Modules.PRICING).deletePricePreferences(ids)
)

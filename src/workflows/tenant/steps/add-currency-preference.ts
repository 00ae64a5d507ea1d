import { Modules } from "@medusajs/framework/utils"
import { createInStoreStep, type StoreRef } from "./in-store-step"

/** This step says that prices in a currency contain the tax, unless the store has said already. */
export const addCurrencyPreferenceStep = createInStoreStep(
  "add-currency-preference",
  async ({ currency_code }: { store: StoreRef; currency_code: string }, container) => {
    const pricing = container.resolve(Modules.PRICING)
    const wanted = { attribute: "currency_code", value: currency_code }
    const present = await pricing.listPricePreferences(wanted)
    if (present.length) {
      return { output: present[0].id, undo: [] as string[] }
    }
    const made = await pricing.createPricePreferences({ ...wanted, is_tax_inclusive: true })
    return { output: made.id, undo: [made.id] }
  },
  async (ids, container) => {
    if (ids.length) {
      await container.resolve(Modules.PRICING).deletePricePreferences(ids)
    }
  }
)

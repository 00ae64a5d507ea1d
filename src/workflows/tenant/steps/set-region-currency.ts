import { Modules } from "@medusajs/framework/utils"
import { createInStoreStep, type StoreRef } from "./in-store-step"

/** This step makes the store's own region sell in a currency. */
export const setRegionCurrencyStep = createInStoreStep(
  "set-region-currency",
  async ({ currency_code }: { store: StoreRef; currency_code: string }, container) => {
    const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 })
    const regions = container.resolve(Modules.REGION)
    const region = await regions.retrieveRegion(store.default_region_id ?? "")
    await regions.updateRegions(region.id, { currency_code })
    return { output: region.id, undo: { id: region.id, currency_code: region.currency_code } }
  },
  ({ id, currency_code }, container) =>
    container.resolve(Modules.REGION).updateRegions(id, { currency_code })
)

import { Modules } from "@medusajs/framework/utils"
import { createInStoreStep, type StoreRef } from "./in-store-step"

/** This step creates the place that the store's stock lies in. */
export const createStockLocationStep = createInStoreStep(
  "create-stock-location-in-store",
  async ({ name }: { store: StoreRef; name: string }, container) => {
    const location = await container.resolve(Modules.STOCK_LOCATION).createStockLocations({ name })
    return { output: location.id, undo: location.id }
  },
  (id, container) => container.resolve(Modules.STOCK_LOCATION).deleteStockLocations([id])
)

import { Modules } from "@medusajs/framework/utils"
import { createInStoreStep, type StoreRef } from "./in-store-step"

type Input = { store: StoreRef; name: string; currency_code: string; countries: string[] }

/** This step creates the region that the store sells in. */
export const createRegionStep = createInStoreStep(
  "create-region-in-store",
  async ({ name, currency_code, countries }: Input, container) => {
    const regions = container.resolve(Modules.REGION)
    const region = await regions.createRegions({ name, currency_code, countries })
    return { output: region.id, undo: region.id }
  },
  (id, container) => container.resolve(Modules.REGION).deleteRegions([id])
)

import type { CreateStoreDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createInStoreStep, type StoreRef } from "./in-store-step"

type Input = { store: StoreRef; currency_code: string } & Pick<
  CreateStoreDTO,
  "name" | "default_sales_channel_id" | "default_region_id" | "default_location_id"
>

/** This step creates Medusa's store, which names the defaults of the others. */
export const createStoreStep = createInStoreStep(
  "create-store-in-store",
  async ({ store: _, currency_code, ...defaults }: Input, container) => {
    const supported_currencies = [{ currency_code, is_default: true }]
    const stores = container.resolve(Modules.STORE)
    const created = await stores.createStores({ ...defaults, supported_currencies })
    return { output: created.id, undo: created.id }
  },
  (id, container) => container.resolve(Modules.STORE).deleteStores([id])
)

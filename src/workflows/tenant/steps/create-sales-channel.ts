import { Modules } from "@medusajs/framework/utils"
import { createInStoreStep, type StoreRef } from "./in-store-step"

/** This step creates the sales channel that the storefront sells through. */
export const createSalesChannelStep = createInStoreStep(
  "create-default-sales-channel-in-store",
  async ({ name }: { store: StoreRef; name: string }, container) => {
    const channel = await container.resolve(Modules.SALES_CHANNEL).createSalesChannels({ name })
    return { output: channel.id, undo: channel.id }
  },
  (id, container) => container.resolve(Modules.SALES_CHANNEL).deleteSalesChannels([id])
)

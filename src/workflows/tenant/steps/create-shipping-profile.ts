import { Modules } from "@medusajs/framework/utils"
import { createInStoreStep, type StoreRef } from "./in-store-step"

/** This step creates the shipping profile that products have unless told otherwise. */
export const createShippingProfileStep = createInStoreStep(
  "create-shipping-profile-in-store",
  async ({ name }: { store: StoreRef; name: string }, container) => {
    const fulfillment = container.resolve(Modules.FULFILLMENT)
    const profile = await fulfillment.createShippingProfiles({ name, type: "default" })
    return { output: profile.id, undo: profile.id }
  },
  (id, container) => container.resolve(Modules.FULFILLMENT).deleteShippingProfiles([id])
)

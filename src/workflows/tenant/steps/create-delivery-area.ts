import { Modules } from "@medusajs/framework/utils"
import { createInStoreStep, type StoreRef } from "./in-store-step"

type Input = { store: StoreRef; name: string; country_code: string }

/** This step creates the area that the store delivers in: a fulfillment set of one zone. */
export const createDeliveryAreaStep = createInStoreStep(
  "create-delivery-area",
  async ({ name, country_code }: Input, container) => {
    const country = { type: "country" as const, country_code }
    const set = await container.resolve(Modules.FULFILLMENT).createFulfillmentSets({
      name,
      type: "shipping",
      service_zones: [{ name, geo_zones: [country] }],
    })
    const output = { fulfillment_set_id: set.id, service_zone_id: set.service_zones[0].id }
    return { output, undo: set.id }
  },
  (id, container) => container.resolve(Modules.FULFILLMENT).deleteFulfillmentSets([id])
)

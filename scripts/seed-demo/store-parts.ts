import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

/** The ids of what provisioning made, which the catalogue and the orders refer to. */
export type StoreParts = {
  salesChannelId: string
  regionId: string
  locationId: string
  shippingProfileId: string
  /** Shipping options by the code of their type. */
  shippingOptions: Record<string, string>
}

/** Finds the parts of the store whose context is open. */
export async function partsOfStore(container: MedusaContainer): Promise<StoreParts> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 })
  const [profile] = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingProfiles({}, { take: 1 })
  const { data: options } = await query.graph({
    entity: "shipping_option",
    fields: ["id", "type.code"],
  })
  const { default_sales_channel_id, default_region_id, default_location_id } = store
  if (!default_sales_channel_id || !default_region_id || !default_location_id || !profile) {
    throw new Error("The store was not opened completely: a part that it sells with is missing.")
  }
  return {
    salesChannelId: default_sales_channel_id,
    regionId: default_region_id,
    locationId: default_location_id,
    shippingProfileId: profile.id,
    shippingOptions: Object.fromEntries(options.map(({ id, type }) => [type.code, id])),
  }
}

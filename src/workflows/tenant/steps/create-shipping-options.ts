import { Modules } from "@medusajs/framework/utils"
import type { StoreLocale } from "../../../modules/tenant/profile"
import { DEFAULT_PROVIDERS, SHIPPING_OPTIONS, STORE_WORDS } from "../store-defaults"
import { createInStoreStep, type StoreRef } from "./in-store-step"

type Input = {
  store: StoreRef
  locale: StoreLocale
  service_zone_id: string
  shipping_profile_id: string
}

/** This step creates the ways to ship that a new store offers. */
export const createShippingOptionsStep = createInStoreStep(
  "create-shipping-options-in-store",
  async ({ locale, service_zone_id, shipping_profile_id }: Input, container) => {
    const options = SHIPPING_OPTIONS.map(({ code }) => {
      const { name, description } = STORE_WORDS[locale].shipping[code]
      return {
        name,
        service_zone_id,
        shipping_profile_id,
        provider_id: DEFAULT_PROVIDERS.fulfillment,
        price_type: "flat" as const,
        type: { label: name, description, code },
        data: { id: "manual-fulfillment" },
        rules: [
          { attribute: "enabled_in_store", operator: "eq" as const, value: "true" },
          { attribute: "is_return", operator: "eq" as const, value: "false" },
        ],
      }
    })
    const created = await container.resolve(Modules.FULFILLMENT).createShippingOptions(options)
    const ids = created.map((option) => option.id)
    return { output: ids, undo: { ids, types: created.map((option) => option.type.id) } }
  },
  async ({ ids, types }, container) => {
    const fulfillment = container.resolve(Modules.FULFILLMENT)
    await fulfillment.deleteShippingOptions(ids)
    await fulfillment.deleteShippingOptionTypes(types)
  }
)

import { Modules } from "@medusajs/framework/utils"
import { createInStoreStep, type StoreRef } from "./in-store-step"

type Input = {
  store: StoreRef
  country_code: string
  provider_id: string
  name: string
  percent: number
}

/** This step creates the country's tax with its standard rate. */
export const createTaxRegionStep = createInStoreStep(
  "create-tax-region-in-store",
  async ({ country_code, provider_id, name, percent }: Input, container) => {
    const default_tax_rate = { name, rate: percent, code: "vat" }
    const taxes = container.resolve(Modules.TAX)
    const region = await taxes.createTaxRegions({ country_code, provider_id, default_tax_rate })
    return { output: region.id, undo: region.id }
  },
  (id, container) => container.resolve(Modules.TAX).deleteTaxRegions([id])
)

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createInStoreStep, type StoreRef } from "./in-store-step"

type Price = { currency_code: string; amount: number }

type ShippingOption = { price_set_link?: { price_set_id: string } | null; prices?: Price[] | null }

type PriceSet = { id: string; prices: Price[] }

async function pricesOfShipping(container: MedusaContainer): Promise<PriceSet[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "shipping_option",
    fields: ["price_set_link.price_set_id", "prices.currency_code", "prices.amount"],
    filters: { price_type: "flat" },
  })
  return data.flatMap(({ price_set_link, prices }: ShippingOption) =>
    price_set_link ? [{ id: price_set_link.price_set_id, prices: prices ?? [] }] : []
  )
}

type Input = { store: StoreRef; currency_code: string; from: string }

/** This step prices each way to ship in another currency, at the same figure to begin with. */
export const addShippingPricesStep = createInStoreStep(
  "add-shipping-prices",
  async ({ currency_code, from }: Input, container) => {
    const pricing = container.resolve(Modules.PRICING)
    const sets = await pricesOfShipping(container)
    const missing = sets.flatMap(({ id, prices }) => {
      const known = prices.some((price) => price.currency_code === currency_code)
      const amount = prices.find((price) => price.currency_code === from)?.amount
      return known || amount === undefined ? [] : [{ id, amount }]
    })
    const price_set_id = missing.map(({ id }) => id)
    await pricing.addPrices(
      missing.map(({ id, amount }) => ({ priceSetId: id, prices: [{ currency_code, amount }] }))
    )
    return { output: missing.length, undo: { price_set_id, currency_code } }
  },
  async ({ price_set_id, currency_code }, container) => {
    const pricing = container.resolve(Modules.PRICING)
    const added = await pricing.listPrices({ price_set_id, currency_code })
    await pricing.removePrices(added.map((price) => price.id))
  }
)

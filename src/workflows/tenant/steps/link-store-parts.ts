import type { LinkDefinition, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { DEFAULT_PROVIDERS } from "../store-defaults"
import { createInStoreStep, type StoreRef } from "./in-store-step"

type Input = {
  store: StoreRef
  publishable_key_id: string
  sales_channel_id: string
  stock_location_id: string
  fulfillment_set_id: string
  region_id: string
  shipping_option_ids: string[]
  price_set_ids: string[]
}

type StoreLink = { table: string; link: LinkDefinition }

function linksOf(input: Input): StoreLink[] {
  const { publishable_key_id, sales_channel_id, stock_location_id } = input
  const { fulfillment_set_id, region_id, shipping_option_ids, price_set_ids } = input
  const { fulfillment: fulfillment_provider_id, payment: payment_provider_id } = DEFAULT_PROVIDERS
  const { API_KEY, SALES_CHANNEL, STOCK_LOCATION, FULFILLMENT, REGION, PAYMENT, PRICING } = Modules
  const links: [string, LinkDefinition][] = [
    [
      "publishable_api_key_sales_channel",
      { [API_KEY]: { publishable_key_id }, [SALES_CHANNEL]: { sales_channel_id } },
    ],
    [
      "sales_channel_stock_location",
      { [SALES_CHANNEL]: { sales_channel_id }, [STOCK_LOCATION]: { stock_location_id } },
    ],
    [
      "location_fulfillment_provider",
      { [STOCK_LOCATION]: { stock_location_id }, [FULFILLMENT]: { fulfillment_provider_id } },
    ],
    [
      "location_fulfillment_set",
      { [STOCK_LOCATION]: { stock_location_id }, [FULFILLMENT]: { fulfillment_set_id } },
    ],
    ["region_payment_provider", { [REGION]: { region_id }, [PAYMENT]: { payment_provider_id } }],
    ...shipping_option_ids.map((shipping_option_id, index): [string, LinkDefinition] => [
      "shipping_option_price_set",
      { [FULFILLMENT]: { shipping_option_id }, [PRICING]: { price_set_id: price_set_ids[index] } },
    ]),
  ]
  return links.map(([table, link]) => ({ table, link }))
}

/** Deletes the rows themselves: Medusa's `dismiss` keeps them, and its `delete` fails on links. */
async function unlink(links: StoreLink[], container: MedusaContainer): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  for (const { table, link } of links) {
    const keys: Record<string, string> = Object.assign({}, ...Object.values(link))
    await database(table).where(keys).delete()
  }
}

/** This step ties the parts of the new store to each other. */
export const linkStorePartsStep = createInStoreStep(
  "link-store-parts",
  async (input: Input, container) => {
    const links = linksOf(input)
    try {
      const definitions = links.map(({ link }) => link)
      await container.resolve(ContainerRegistrationKeys.LINK).create(definitions)
    } catch (error) {
      // Each kind of link is written by itself: some may be there already.
      await unlink(links, container)
      throw error
    }
    return { output: links.length, undo: links }
  },
  unlink
)

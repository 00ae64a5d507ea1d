import { ask, withHeaders } from "../measure/http"
import type { ShelfItem, Shop, ShopParts } from "./shop"

const SIZES = ["S", "M", "L"]
const BATCH = 25
const PIECES = 1_000_000

type Created = {
  readonly created: {
    readonly handle: string
    readonly variants: {
      readonly id: string
      readonly inventory_items: { readonly inventory_item_id: string }[]
    }[]
  }[]
}

function productInput(number: number, parts: ShopParts) {
  const handle = `abaya-${number}`
  return {
    title: `عباءة رقم ${number}`,
    handle,
    description: "عباءة من قماش خفيف بتطريز يدوي على الأكمام، تناسب كل يوم وكل مناسبة.",
    status: "published",
    weight: 400,
    shipping_profile_id: parts.shippingProfileId,
    sales_channels: [{ id: parts.salesChannelId }],
    options: [{ title: "المقاس", values: SIZES }],
    variants: SIZES.map((size, at) => ({
      title: size,
      sku: `${handle}-${size}`,
      manage_inventory: true,
      options: { المقاس: size },
      prices: [{ currency_code: "sar", amount: 100 + (number % 40) * 5 + at }],
    })),
  }
}

async function addBatch(numbers: readonly number[], parts: ShopParts): Promise<ShelfItem[]> {
  const fields = "id,handle,variants.id,variants.inventory_items.inventory_item_id"
  const { created } = await ask<Created>(parts.staff, {
    method: "POST",
    path: `/admin/products/batch?fields=${fields}`,
    body: { create: numbers.map((number) => productInput(number, parts)) },
  })
  const variants = created.flatMap((product) => product.variants)
  await ask(parts.staff, {
    method: "POST",
    path: "/admin/inventory-items/location-levels/batch",
    body: {
      create: variants.map(({ inventory_items }) => ({
        inventory_item_id: inventory_items[0].inventory_item_id,
        location_id: parts.stockLocationId,
        stocked_quantity: PIECES,
      })),
    },
  })
  return created.map(({ handle, variants: made }) => ({
    handle,
    variantIds: made.map(({ id }) => id),
  }))
}

/** Fills a shop with products of three variants, prices and stock, as its staff would. */
export async function stockShelves(
  parts: ShopParts,
  host: Shop["shopper"],
  products: number
): Promise<Shop> {
  const items: ShelfItem[] = []
  for (let from = 0; from < products; from += BATCH) {
    const size = Math.min(BATCH, products - from)
    const numbers = Array.from({ length: size }, (_, at) => from + at)
    items.push(...(await addBatch(numbers, parts)))
  }
  const shopper = withHeaders(host, { "x-publishable-api-key": parts.publishableKey })
  return { shopper, regionId: parts.regionId, items }
}

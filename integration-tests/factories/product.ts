import type { TestStore } from "./store"

/** A product that can be bought, and the identifiers around it. */
export type TestProduct = {
  readonly id: string
  readonly handle: string
  readonly variantId: string
  readonly inventoryItemId: string
}

type Created = {
  readonly product: {
    readonly id: string
    readonly handle: string
    readonly variants: {
      readonly id: string
      readonly inventory_items: { readonly inventory_item_id: string }[]
    }[]
  }
}

export type ProductOptions = {
  readonly handle?: string
  readonly sku?: string
  readonly title?: string
  /** Major units, VAT included. */
  readonly price?: number
  readonly stock?: number
}

let counter = 0

/** Creates a published product with one variant, a price and stock, as the store's staff would. */
export async function createProduct(
  store: TestStore,
  { price = 115, stock = 10, ...given }: ProductOptions = {}
): Promise<TestProduct> {
  counter += 1
  const handle = given.handle ?? `product-${counter}-${process.pid}`
  const created = await store.staff.post<Created>(
    "/admin/products?fields=id,handle,variants.id,variants.inventory_items.inventory_item_id",
    {
      body: {
        title: given.title ?? "عباءة",
        handle,
        status: "published",
        shipping_profile_id: store.shippingProfileId,
        sales_channels: [{ id: store.salesChannelId }],
        options: [{ title: "المقاس", values: ["واحد"] }],
        variants: [
          {
            title: "واحد",
            sku: given.sku ?? `SKU-${handle}`,
            options: { المقاس: "واحد" },
            prices: [{ currency_code: "sar", amount: price }],
            manage_inventory: true,
          },
        ],
      },
    }
  )
  if (created.status !== 200) {
    throw new Error(`The product could not be made: ${created.status} ${created.text}`)
  }
  const { product } = created.body
  const [variant] = product.variants
  const inventoryItemId = variant.inventory_items[0].inventory_item_id
  const level = await store.staff.post(
    `/admin/inventory-items/${inventoryItemId}/location-levels`,
    { body: { location_id: store.stockLocationId, stocked_quantity: stock } }
  )
  if (level.status !== 200) {
    throw new Error(`The stock could not be set: ${level.status} ${level.text}`)
  }
  return { id: product.id, handle: product.handle, variantId: variant.id, inventoryItemId }
}

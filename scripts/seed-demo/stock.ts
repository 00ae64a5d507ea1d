import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createInventoryLevelsWorkflow } from "@medusajs/medusa/core-flows"
import { variantsOf, type DemoStore } from "../../demo/store-data"
import type { StoreParts } from "./store-parts"

/** Puts the pieces of every variant into the store's warehouse, where none were counted yet. */
export async function addStock(
  container: MedusaContainer,
  store: DemoStore,
  parts: StoreParts
): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY)
  const pieces = new Map(store.products.flatMap(variantsOf).map(({ sku, stock }) => [sku, stock]))
  const items = await inventory.listInventoryItems({ sku: [...pieces.keys()] }, { take: null })
  const levels = await inventory.listInventoryLevels(
    { location_id: parts.locationId },
    { select: ["inventory_item_id"], take: null }
  )
  const counted = new Set(levels.map(({ inventory_item_id }) => inventory_item_id))
  const inventory_levels = items
    .filter(({ id }) => !counted.has(id))
    .map(({ id, sku }) => ({
      inventory_item_id: id,
      location_id: parts.locationId,
      stocked_quantity: pieces.get(sku ?? "") ?? 0,
    }))
  if (inventory_levels.length > 0) {
    await createInventoryLevelsWorkflow(container).run({ input: { inventory_levels } })
  }
}

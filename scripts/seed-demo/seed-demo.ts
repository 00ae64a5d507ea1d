import type { MedusaContainer } from "@medusajs/framework/types"
import { noor } from "../../demo/noor"
import { rimal } from "../../demo/rimal"
import type { DemoStore } from "../../demo/store-data"
import { TENANT_MODULE } from "../../src/modules/tenant"
import type TenantModuleService from "../../src/modules/tenant/service"
import { PLATFORM_TENANT_ID, runInTenant } from "../../src/tenancy/tenant-context"
import { addCatalogue } from "./catalogue"
import { addOperator } from "./operator"
import { addOrders } from "./orders"
import { addCustomers } from "./customers"
import { openStore } from "./open-store"
import { isDressed, dressStore } from "./dress-store"
import { partsOfStore } from "./store-parts"
import { addStock } from "./stock"

/** How the demo is seeded. */
export type SeedDemoOptions = {
  /** The password of both owners and of the operator. */
  password: string
  /** Told what is being done, in one short line each. */
  onProgress?: (line: string) => void
}

const stores: readonly DemoStore[] = [noor, rimal]

const onPlatform = <Result>(work: () => Promise<Result>) =>
  runInTenant({ tenantId: PLATFORM_TENANT_ID }, work)

async function fillStore(
  container: MedusaContainer,
  store: DemoStore,
  say: (line: string) => void
): Promise<void> {
  if (await isDressed(container)) {
    return
  }
  const parts = await partsOfStore(container)
  say(`${store.name.en}: pictures and ${store.products.length} products`)
  await addCatalogue(container, store, parts)
  say(`${store.name.en}: stock`)
  await addStock(container, store, parts)
  say(`${store.name.en}: ${store.customers.length} customers and ${store.orders.length} orders`)
  const customers = await addCustomers(container, store)
  await addOrders(container, store, parts, customers)
  await dressStore(container, store)
}

/**
 * Fills a database that has no stores with the demo: the operator, and the stores Noor and Rimal
 * with their catalogues, shoppers and orders. Where stores of somebody else are, and where the
 * demo is complete, it does nothing; a seeding that was cut short is completed.
 * @returns whether anything was added.
 */
export async function seedDemo(
  container: MedusaContainer,
  { password, onProgress: say = () => undefined }: SeedDemoOptions
): Promise<boolean> {
  const tenants = container.resolve<TenantModuleService>(TENANT_MODULE)
  const present = await onPlatform(() => tenants.listTenants({}, { select: ["id", "slug"] }))
  const slugs = present.map(({ slug }) => slug)
  if (slugs.length > 0 && !stores.some(({ slug }) => slugs.includes(slug))) {
    return false
  }
  let added = await onPlatform(() => addOperator(container, password))
  for (const store of stores) {
    const found = present.find(({ slug }) => slug === store.slug)
    if (!found) {
      say(`${store.name.en}: opening the store`)
    }
    const id = found?.id ?? (await onPlatform(() => openStore(container, store, password)))
    await runInTenant({ tenantId: id, slug: store.slug }, async () => {
      added = !(await isDressed(container)) || added
      await fillStore(container, store, say)
    })
  }
  return added
}

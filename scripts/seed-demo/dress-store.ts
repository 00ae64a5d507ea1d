import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { updateStoresWorkflow } from "@medusajs/medusa/core-flows"
import type { DemoStore } from "../../demo/store-data"
import { uploadPictures } from "./pictures"

/** Whether the store has its logo and wide picture, which it gets last of all. */
export async function isDressed(container: MedusaContainer): Promise<boolean> {
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 })
  return Boolean(store?.metadata?.logo)
}

/** Gives the store its logo and the wide picture for its home page. */
export async function dressStore(container: MedusaContainer, store: DemoStore): Promise<void> {
  const names = ["hero.webp", "logo.svg"]
  const pictures = await uploadPictures(container, store.slug, names)
  const [row] = await container.resolve(Modules.STORE).listStores({}, { take: 1 })
  const metadata = {
    ...row.metadata,
    hero: pictures.get("hero.webp"),
    logo: pictures.get("logo.svg"),
  }
  const input = { selector: { id: row.id }, update: { metadata } }
  await updateStoresWorkflow(container).run({ input })
}

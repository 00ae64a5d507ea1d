import { randomBytes } from "node:crypto"
import type { ApiClient } from "../../client"
import { provisionStore, type TestStore } from "../../factories/store"
import { addCatalogue, startImport } from "./catalogue"
import { Maker } from "./maker"
import { addSales } from "./selling"
import { addPeople, addSettings } from "./settings"

/** A store that has something of everything. */
export type RichStore = {
  readonly store: TestStore
  /** A text that its records carry and that no other store may ever be shown. */
  readonly marker: string
  readonly secrets: readonly string[]
  /** A customer who is logged in. */
  readonly shopper: ApiClient
  /** Keys of a public and of a private file. */
  readonly files: { readonly upload: string; readonly key: string }
}

type Notice = { readonly data: { readonly file?: { readonly url: string } } | null }

/** Waits until a condition holds. */
async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 30_000
  while (!(await holds())) {
    if (Date.now() > end) {
      throw new Error(`${what} did not happen in time`)
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** Opens a store and fills it with something of everything that Medusa and Wasla keep. */
export async function openRichStore(): Promise<RichStore> {
  const store = await provisionStore()
  const marker = `m${randomBytes(8).toString("hex")}`
  const maker = new Maker(store.staff, marker)
  await addSettings(maker, store)
  const { product, picture } = await addCatalogue(maker, store)
  const shopper = await addSales(maker, store, product.variantId)
  const people = await addPeople(maker)
  await startImport(store, marker)
  await maker.post("/admin/products/export", {})
  const path = "/admin/notifications?fields=id,data"
  let notices: Notice[] = []
  await until("The export", async () => {
    notices = await maker.get<Notice[]>("notifications", path)
    return notices.some(({ data }) => data?.file)
  })
  const url = notices.find(({ data }) => data?.file)?.data?.file?.url ?? ""
  const files = { upload: picture.id, key: decodeURIComponent(url.split("/").at(-1) ?? "") }
  return { store, marker, secrets: people.secrets, shopper, files }
}

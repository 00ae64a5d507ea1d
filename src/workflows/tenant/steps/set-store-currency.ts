import { Modules } from "@medusajs/framework/utils"
import { createInStoreStep, type StoreRef } from "./in-store-step"

type Currency = { currency_code: string; is_default: boolean }

/** This step makes a currency the store's first one; the earlier ones stay supported. */
export const setStoreCurrencyStep = createInStoreStep(
  "set-store-currency",
  async ({ currency_code }: { store: StoreRef; currency_code: string }, container) => {
    const stores = container.resolve(Modules.STORE)
    const [store] = await stores.listStores({}, { relations: ["supported_currencies"], take: 1 })
    const before: Currency[] = (store.supported_currencies ?? []).map((row) => ({
      currency_code: row.currency_code,
      is_default: row.is_default,
    }))
    const others = before.filter((row) => row.currency_code !== currency_code)
    const supported_currencies = [
      { currency_code, is_default: true },
      ...others.map((row) => ({ ...row, is_default: false })),
    ]
    await stores.updateStores(store.id, { supported_currencies })
    return { output: store.id, undo: { id: store.id, before } }
  },
  ({ id, before }, container) =>
    container.resolve(Modules.STORE).updateStores(id, { supported_currencies: before })
)

import { ApiKeyType, Modules } from "@medusajs/framework/utils"
import { createInStoreStep, type StoreRef } from "./in-store-step"

type Input = { store: StoreRef; title: string }

/** This step creates the publishable key that the storefront calls the Store API with. */
export const createPublishableKeyStep = createInStoreStep(
  "create-publishable-key-in-store",
  async ({ store, title }: Input, container) => {
    const keys = container.resolve(Modules.API_KEY)
    const type = ApiKeyType.PUBLISHABLE
    const key = await keys.createApiKeys({ title, type, created_by: store.actor })
    return { output: { id: key.id, token: key.token }, undo: { id: key.id, by: store.actor } }
  },
  async ({ id, by }, container) => {
    const keys = container.resolve(Modules.API_KEY)
    // Medusa deletes only keys that are revoked.
    await keys.revoke(id, { revoked_by: by })
    await keys.deleteApiKeys([id])
  }
)

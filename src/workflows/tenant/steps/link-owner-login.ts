import { Modules } from "@medusajs/framework/utils"
import { createInStoreStep, type StoreRef } from "./in-store-step"

type Input = { store: StoreRef; auth_identity_id: string; user_id: string }

/** This step says whose log-in it is. */
export const linkOwnerLoginStep = createInStoreStep(
  "link-owner-login",
  async ({ auth_identity_id: id, user_id }: Input, container) => {
    await container.resolve(Modules.AUTH).updateAuthIdentities({ id, app_metadata: { user_id } })
    return { output: id, undo: id }
  },
  (id, container) => container.resolve(Modules.AUTH).updateAuthIdentities({ id, app_metadata: {} })
)

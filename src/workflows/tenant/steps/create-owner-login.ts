import { Modules } from "@medusajs/framework/utils"
import { createStaffIdentity } from "../../account/auth-identity"
import { createInStoreStep, type StoreRef } from "./in-store-step"

type Input = { store: StoreRef; user_id: string }

/** This step gives the owner a log-in in the store. Its password is the account's. */
export const createOwnerLoginStep = createInStoreStep(
  "create-owner-login",
  async ({ user_id }: Input, container) => {
    const id = await createStaffIdentity(container, user_id)
    return { output: id, undo: id }
  },
  (id, container) => container.resolve(Modules.AUTH).deleteAuthIdentities([id])
)

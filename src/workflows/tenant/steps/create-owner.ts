import { Modules } from "@medusajs/framework/utils"
import { createInStoreStep, type StoreRef } from "./in-store-step"

/** The person that a new store belongs to; without a password they set one by a reset. */
export type Owner = {
  email: string
  /** Their account, when they open the store themself; otherwise it is found by the e-mail. */
  account_id?: string
  password?: string
  first_name?: string
  last_name?: string
}

/** This step creates the owner as a user of the store. */
export const createOwnerStep = createInStoreStep(
  "create-owner",
  async (
    { owner }: { store: StoreRef; owner: Omit<Owner, "password" | "account_id"> },
    container
  ) => {
    const user = await container.resolve(Modules.USER).createUsers(owner)
    return { output: user.id, undo: user.id }
  },
  (id, container) => container.resolve(Modules.USER).deleteUsers([id])
)

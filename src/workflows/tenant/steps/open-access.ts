import { ACCESS_MODULE } from "../../../modules/access"
import type AccessModuleService from "../../../modules/access/service"
import { createInStoreStep, type StoreRef } from "./in-store-step"

type Input = { store: StoreRef; owner_user_id: string }

/** This step gives the store its roles, and its owner the first of them. */
export const openAccessStep = createInStoreStep(
  "open-access",
  async ({ owner_user_id }: Input, container) => {
    await container.resolve<AccessModuleService>(ACCESS_MODULE).open("store", owner_user_id)
    return { output: owner_user_id, undo: owner_user_id }
  },
  (_, container) => container.resolve<AccessModuleService>(ACCESS_MODULE).close()
)

import { Modules } from "@medusajs/framework/utils"
import { ownerRefused } from "../../../modules/tenant/errors"
import { createInStoreStep, type StoreRef } from "./in-store-step"

type Input = { store: StoreRef; email: string; password?: string }

/** This step lets the owner log in with e-mail and password. */
export const registerOwnerLoginStep = createInStoreStep(
  "register-owner-login",
  async ({ email, password }: Input, container) => {
    const auth = container.resolve(Modules.AUTH)
    const answer = await auth.register("emailpass", { body: { email, password: password ?? "" } })
    if (!answer.success || !answer.authIdentity) {
      throw ownerRefused(answer.error ?? "The owner's log-in was refused.")
    }
    return { output: answer.authIdentity.id, undo: answer.authIdentity.id }
  },
  (id, container) => container.resolve(Modules.AUTH).deleteAuthIdentities([id])
)

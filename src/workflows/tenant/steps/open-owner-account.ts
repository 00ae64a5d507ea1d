import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { openAccount, takeBackAccount } from "../../account/open-account"
import type { Owner } from "./create-owner"

type Input = { owner: Owner; language: "ar" | "en" }

/** This step gives the owner an account on the platform, unless the e-mail has one. */
export const openOwnerAccountStep = createStep(
  "open-owner-account",
  async ({ owner, language }: Input, { container }) => {
    const { email, password, first_name, last_name, account_id } = owner
    if (account_id) {
      return new StepResponse(account_id)
    }
    const name = [first_name, last_name].filter(Boolean).join(" ") || email
    // Whoever opens stores for others says whose they are.
    const verified = password !== undefined
    const person = { email, password, name, language, verified }
    const { account, isNew } = await openAccount(container, person)
    return new StepResponse(account.id, isNew ? account.id : undefined)
  },
  async (made, { container }) => {
    if (made) {
      await takeBackAccount(container, made)
    }
  }
)

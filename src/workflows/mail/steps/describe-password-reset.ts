import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { MailInput } from "../../../modules/mail/envelope"
import { currentStore } from "../mail-look"
import { adminAddress, shopAddress } from "../store-links"

/** Somebody who asked for a new password, as Medusa's event tells it. */
export type PasswordReset = { entity_id: string; actor_type: string; token: string }

async function nameOf(container: MedusaContainer, { entity_id, actor_type }: PasswordReset) {
  const find = { select: ["first_name" as const], take: 1 }
  const [person] =
    actor_type === "customer"
      ? await container.resolve(Modules.CUSTOMER).listCustomers({ email: entity_id }, find)
      : await container.resolve(Modules.USER).listUsers({ email: entity_id }, find)
  return person?.first_name ?? ""
}

/** This step writes the mail with which somebody chooses a new password. */
export const describePasswordResetStep = createStep(
  "describe-password-reset",
  async (reset: PasswordReset, { container }) => {
    const store = await currentStore(container)
    const locale = store?.locale ?? "ar"
    const query = new URLSearchParams({ token: reset.token, email: reset.entity_id })
    // Medusa's page of the admin reads a query; ours reads what a browser sends to no server.
    const page =
      reset.actor_type === "customer" && store
        ? `${shopAddress(store)}/${locale}/reset-password#`
        : `${adminAddress(store)}/reset-password?`
    const mail: MailInput = {
      to: reset.entity_id,
      template: "reset-password",
      locale,
      data: { name: await nameOf(container, reset), url: `${page}${query}` },
      // The token itself is a secret, and keys stay readable.
      idempotency_key: `reset-password:${createHash("sha256").update(reset.token).digest("hex")}`,
    }
    return new StepResponse(mail)
  }
)

import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  generateJwtToken,
  MedusaError,
  Modules,
} from "@medusajs/framework/utils"
import { ACCOUNT_MODULE } from "../../modules/account"
import type { AccountRow } from "../../modules/account/models/account"
import type AccountModuleService from "../../modules/account/service"
import { sendMailWorkflow } from "../mail/send-mail"
import { accountPage } from "./account-pages"
import { PASSWORD_PROVIDER } from "./auth-identity"

const RESET_SECONDS = 15 * 60

/** Mails the link that proves an e-mail. Runs on the platform, like all of this file. */
export async function mailVerification(
  container: MedusaContainer,
  { id, email, name, language, auth_identity_id }: AccountRow
): Promise<void> {
  const asked = {
    auth_identity_id,
    entity_id: email,
    entity_type: "email",
    code_provider: "token",
  }
  const { code } = await container.resolve(Modules.AUTH).requestAuthVerification(asked)
  if (!code) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The e-mail is verified already.")
  }
  await sendMailWorkflow(container).run({
    input: {
      to: email,
      template: "verify-email",
      locale: language,
      data: { name, url: accountPage("verify", `${id}.${code}`) },
      idempotency_key: `verify:${randomUUID()}`,
    },
  })
}

/** A link that sets a new password, once, in Medusa's own form. */
async function resetToken(container: MedusaContainer, email: string): Promise<string> {
  const { jti } = await container.resolve(Modules.AUTH).createPasswordResetToken({
    provider: PASSWORD_PROVIDER,
    entity_id: email,
    ttl_seconds: RESET_SECONDS,
  })
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const payload = {
    entity_id: email,
    provider: PASSWORD_PROVIDER,
    actor_type: "user",
    purpose: "reset",
  }
  const jwtOptions = { ...http.jwtOptions, jwtid: jti }
  return generateJwtToken(payload, { secret: http.jwtSecret, expiresIn: RESET_SECONDS, jwtOptions })
}

/** Mails the link that sets a new password. */
export async function mailReset(
  container: MedusaContainer,
  { email, name, language }: Pick<AccountRow, "email" | "name" | "language">
): Promise<void> {
  const url = accountPage("reset", await resetToken(container, email))
  await sendMailWorkflow(container).run({
    input: {
      to: email,
      template: "reset-password",
      locale: language,
      data: { name, url },
      idempotency_key: `reset:${randomUUID()}`,
    },
  })
}

/** Mails that somebody signed in from a device that was not seen before. */
export async function mailNewDevice(
  container: MedusaContainer,
  account: AccountRow,
  session: { id: string; device: string; address: string }
): Promise<void> {
  const accounts = container.resolve<AccountModuleService>(ACCOUNT_MODULE)
  const { device, address } = session
  const seen = await accounts.listAccountSessions(
    { account_id: account.id },
    { select: ["id", "device"], take: 200 }
  )
  const others = seen.filter(({ id }) => id !== session.id)
  // The first sign-in of all is from a new device too, and nobody needs to hear of it.
  if (!others.length || others.some((other) => other.device === device)) {
    return
  }
  await sendMailWorkflow(container).run({
    input: {
      to: account.email,
      template: "new-device",
      locale: account.language,
      data: {
        name: account.name,
        device,
        address,
        time: new Date().toISOString(),
        url: accountPage("sessions"),
      },
      idempotency_key: `new-device:${session.id}`,
    },
  })
}

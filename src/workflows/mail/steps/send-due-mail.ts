import { logger } from "@medusajs/framework"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MAIL_MODULE } from "../../../modules/mail"
import type MailModuleService from "../../../modules/mail/service"
import type { ClaimedMail, FailedTry } from "../../../modules/mail/service"
import type { MailLook } from "../../../modules/mail/templates/look"
import { type RenderedMail, renderMail } from "../../../modules/mail/templates/render-mail"
import { readMailLook } from "../mail-look"

/** Mails that a store sends before it lets others have their turn. */
const PER_TURN = 20

/** After these the server would refuse the next mail too. */
const SERVER_DOWN = new Set(["mail.server_unreachable", "mail.login_refused"])

const CODE = /\bmail\.[a-z_]+/

/** What the notification module wraps around the provider's words is not ours to keep. */
function failedTry(error: unknown): FailedTry {
  const told = error instanceof Error ? error.message : String(error)
  const code = CODE.exec(told)?.[0] ?? "mail.send_failed"
  return {
    code,
    final: code === "mail.recipient_refused",
    outcomeUnknown: code === "mail.outcome_unknown" || code === "mail.send_failed",
  }
}

async function handOver(
  container: MedusaContainer,
  mail: ClaimedMail,
  { subject, html, text, sender }: RenderedMail,
  look: MailLook
): Promise<string | null> {
  const sent = await container.resolve(Modules.NOTIFICATION).createNotifications({
    to: mail.to_address,
    channel: "email",
    template: mail.template,
    content: { subject, html, text },
    provider_data: {
      sender_name: sender,
      reply_to: look.contact_email,
      message_id: mail.id,
    },
    trigger_type: "mail",
    resource_type: "mail_message",
    resource_id: mail.id,
  })
  return sent.external_id ?? null
}

/** Renders, or says why not; a mail that can't be rendered now can't be later. */
function rendered(mail: ClaimedMail, look: MailLook): RenderedMail | FailedTry {
  try {
    return renderMail(mail, look)
  } catch {
    return { code: "mail.not_renderable", final: true, outcomeUnknown: false }
  }
}

async function sendOne(
  container: MedusaContainer,
  mail: ClaimedMail,
  look: MailLook
): Promise<FailedTry | undefined> {
  const service = container.resolve<MailModuleService>(MAIL_MODULE)
  const page = rendered(mail, look)
  let failure: FailedTry | undefined
  if ("code" in page) {
    failure = page
  } else {
    const providerId = await handOver(container, mail, page, look).catch((error: unknown) => {
      failure = failedTry(error)
      return null
    })
    if (!failure) {
      await service.markSent(mail, providerId)
      return undefined
    }
  }
  await service.markFailedTry(mail, failure)
  const { code } = failure
  logger.warn(
    JSON.stringify({ event: "mail.try_failed", mail: mail.id, code, attempt: mail.attempts })
  )
  return failure
}

/**
 * This step sends the mails of the current store that are due, one after the other, until there
 * is none, the server is found to be down, or it is somebody else's turn.
 */
export const sendDueMailStep = createStep(
  "send-due-mail",
  async (_: Record<string, never>, { container }) => {
    const service = container.resolve<MailModuleService>(MAIL_MODULE)
    let look: MailLook | undefined
    for (let sent = 0; sent < PER_TURN; sent += 1) {
      const mail = await service.claimNext()
      if (!mail) {
        return new StepResponse({ more: false })
      }
      look ??= await readMailLook(container)
      const failure = await sendOne(container, mail, look)
      if (failure && SERVER_DOWN.has(failure.code)) {
        return new StepResponse({ more: false })
      }
    }
    return new StepResponse({ more: true })
  }
)

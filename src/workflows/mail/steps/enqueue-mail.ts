import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MAIL_MODULE } from "../../../modules/mail"
import type { MailInput } from "../../../modules/mail/envelope"
import type MailModuleService from "../../../modules/mail/service"

/** This step writes a mail into the store's outbox, once for each key. */
export const enqueueMailStep = createStep(
  "enqueue-mail",
  async (input: MailInput, { container }) => {
    const queued = await container.resolve<MailModuleService>(MAIL_MODULE).enqueue(input)
    return new StepResponse(queued, queued.created ? queued.id : undefined)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<MailModuleService>(MAIL_MODULE).withdraw(id)
    }
  }
)

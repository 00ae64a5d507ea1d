import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MAIL_MODULE } from "../../../modules/mail"
import type MailModuleService from "../../../modules/mail/service"

/** This step puts a mail that failed back into the queue. */
export const requeueMailStep = createStep(
  "requeue-mail",
  async ({ id }: { id: string }, { container }) => {
    await container.resolve<MailModuleService>(MAIL_MODULE).requeue(id)
    return new StepResponse(undefined)
  }
)

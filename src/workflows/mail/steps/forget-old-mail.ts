import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MAIL_MODULE } from "../../../modules/mail"
import type MailModuleService from "../../../modules/mail/service"

/** This step forgets old mails of the current store; there is no way back, and none is wanted. */
export const forgetOldMailStep = createStep("forget-old-mail", async (_: void, { container }) => {
  await container.resolve<MailModuleService>(MAIL_MODULE).forgetOld()
  return new StepResponse(undefined)
})

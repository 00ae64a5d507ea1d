import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { MailInput } from "../../modules/mail/envelope"
import { MAIL_QUEUED } from "./events"
import { enqueueMailStep } from "./steps/enqueue-mail"

/**
 * This workflow sends a mail in the name of the current store, or of the platform. The mail is
 * written down first and leaves soon after; asking again with the same key is the same mail.
 */
export const sendMailWorkflow = createWorkflow("send-mail", (input: WorkflowData<MailInput>) => {
  const queued = enqueueMailStep(input)
  emitEventStep({ eventName: MAIL_QUEUED, data: { id: queued.id } })
  return new WorkflowResponse(queued)
})

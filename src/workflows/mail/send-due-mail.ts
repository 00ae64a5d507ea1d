import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { sendDueMailStep } from "./steps/send-due-mail"

/** This workflow sends mails of the current store that are due, and says whether some are left. */
export const sendDueMailWorkflow = createWorkflow(
  "send-due-mail",
  () => new WorkflowResponse(sendDueMailStep({}))
)

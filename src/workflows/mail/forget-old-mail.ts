import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { forgetOldMailStep } from "./steps/forget-old-mail"

/** This workflow lets go of what nobody needs to know of the store's mails any more. */
export const forgetOldMailWorkflow = createWorkflow(
  "forget-old-mail",
  () => new WorkflowResponse(forgetOldMailStep())
)

import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { sendMailWorkflow } from "./send-mail"
import { describePasswordResetStep, type PasswordReset } from "./steps/describe-password-reset"

/** This workflow sends the link by which a user or a customer chooses a new password. */
export const sendPasswordResetWorkflow = createWorkflow(
  "send-password-reset",
  (input: WorkflowData<PasswordReset>) => {
    const mail = describePasswordResetStep(input)
    return new WorkflowResponse(sendMailWorkflow.runAsStep({ input: mail }))
  }
)

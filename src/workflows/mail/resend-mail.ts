import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { MAIL_QUEUED } from "./events"
import { requeueMailStep } from "./steps/requeue-mail"

/** This workflow sends a mail that failed once more, with all its tries before it. */
export const resendMailWorkflow = createWorkflow(
  "resend-mail",
  (input: WorkflowData<{ id: string }>) => {
    requeueMailStep(input)
    emitEventStep({ eventName: MAIL_QUEUED, data: { id: input.id } })
    return new WorkflowResponse(undefined)
  }
)

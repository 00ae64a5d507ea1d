import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { MailInput } from "../../modules/mail/envelope"
import { sendMailWorkflow } from "./send-mail"
import { describePlacedOrderStep } from "./steps/describe-placed-order"

/** This workflow tells a shopper that the store has the order. */
export const confirmOrderWorkflow = createWorkflow(
  "confirm-order",
  (input: WorkflowData<{ order_id: string }>) => {
    const described = describePlacedOrderStep(input)
    when({ described }, ({ described }) => described !== null).then(() => {
      const mail = transform({ described }, ({ described }) => described as MailInput)
      sendMailWorkflow.runAsStep({ input: mail })
    })
    return new WorkflowResponse(undefined)
  }
)

import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { MailInput } from "../../modules/mail/envelope"
import { sendMailWorkflow } from "./send-mail"
import { describeShipmentStep } from "./steps/describe-shipment"

/** This workflow tells a shopper that a parcel is on its way. */
export const announceShipmentWorkflow = createWorkflow(
  "announce-shipment",
  (input: WorkflowData<{ fulfillment_id: string }>) => {
    const described = describeShipmentStep(input)
    when({ described }, ({ described }) => described !== null).then(() => {
      const mail = transform({ described }, ({ described }) => described as MailInput)
      sendMailWorkflow.runAsStep({ input: mail })
    })
    return new WorkflowResponse(undefined)
  }
)

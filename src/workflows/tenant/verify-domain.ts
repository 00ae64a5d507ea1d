import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { checkDomainRecordStep } from "./steps/check-domain-record"
import { recordDomainCheckStep } from "./steps/record-domain-check"

/** This workflow asks DNS whether a domain is the store's, and writes down what it found. */
export const verifyDomainWorkflow = createWorkflow(
  "verify-domain",
  (input: WorkflowData<{ tenant_id: string; domain_id: string }>) => {
    const { failure } = checkDomainRecordStep(input)
    const found = { domain_id: input.domain_id, failure }
    return new WorkflowResponse(recordDomainCheckStep(found))
  }
)

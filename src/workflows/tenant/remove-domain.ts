import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { removeTenantDomainStep } from "./steps/remove-tenant-domain"

/** This workflow removes a domain that the merchant brought. */
export const removeDomainWorkflow = createWorkflow(
  "remove-domain",
  (input: WorkflowData<{ tenant_id: string; domain_id: string }>) =>
    new WorkflowResponse(removeTenantDomainStep(input))
)

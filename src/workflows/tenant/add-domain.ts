import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { addTenantDomainStep } from "./steps/add-tenant-domain"

/** This workflow adds a domain that the merchant brings; it serves once it is proved. */
export const addDomainWorkflow = createWorkflow(
  "add-domain",
  (input: WorkflowData<{ tenant_id: string; domain: string }>) =>
    new WorkflowResponse(addTenantDomainStep(input))
)

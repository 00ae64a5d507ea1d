import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { StatusChange } from "../../modules/tenant/service"
import { changeTenantStatusStep } from "./steps/change-tenant-status"

/** This workflow closes a store for good and gives up its own domains. */
export const closeTenantWorkflow = createWorkflow(
  "close-tenant",
  ({ id, reason, actor }: WorkflowData<Omit<StatusChange, "to">>) =>
    new WorkflowResponse(changeTenantStatusStep({ id, to: "closed", reason, actor }))
)

import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { StatusChange } from "../../modules/tenant/service"
import { changeTenantStatusStep } from "./steps/change-tenant-status"

/** This workflow opens a store, or opens it again after a pause. */
export const activateTenantWorkflow = createWorkflow(
  "activate-tenant",
  ({ id, reason, actor }: WorkflowData<Omit<StatusChange, "to">>) =>
    new WorkflowResponse(changeTenantStatusStep({ id, to: "active", reason, actor }))
)

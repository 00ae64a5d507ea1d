import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { StatusChange } from "../../modules/tenant/service"
import { changeTenantStatusStep } from "./steps/change-tenant-status"

/** This workflow pauses a store. */
export const suspendTenantWorkflow = createWorkflow(
  "suspend-tenant",
  ({ id, reason, actor }: WorkflowData<Omit<StatusChange, "to">>) =>
    new WorkflowResponse(changeTenantStatusStep({ id, to: "suspended", reason, actor }))
)

import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Grantor } from "./steps/check-reach"
import { deleteRoleStep } from "./steps/save-role"

/** This workflow removes a role of the merchant's own that nobody has. */
export const deleteRoleWorkflow = createWorkflow(
  "delete-role",
  (input: { by: Grantor; id: string }) => new WorkflowResponse(deleteRoleStep(input))
)

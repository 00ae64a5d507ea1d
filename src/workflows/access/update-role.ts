import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { updateRoleStep, type UpdateRole } from "./steps/save-role"

/** This workflow changes a role of the merchant's own, within the reach of who asks for it. */
export const updateRoleWorkflow = createWorkflow("update-role", (input: UpdateRole) => {
  return new WorkflowResponse(updateRoleStep(input))
})

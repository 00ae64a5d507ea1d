import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createRoleStep, type CreateRole } from "./steps/save-role"

/** This workflow adds a role of the merchant's own, within the reach of who asks for it. */
export const createRoleWorkflow = createWorkflow("create-role", (input: CreateRole) => {
  return new WorkflowResponse(createRoleStep(input))
})

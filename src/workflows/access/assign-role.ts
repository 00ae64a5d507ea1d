import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { assignRoleStep, type AssignRole } from "./steps/assign-role"
import { checkReachStep, type Grantor } from "./steps/check-reach"

/** The role to give, and on whose behalf; without `by` the system gives it. */
export type AssignRoleInput = AssignRole & { by?: Grantor }

/**
 * This workflow gives a member of the staff a role, and the branches that it is for. Nobody gives
 * what they don't hold, changes somebody who may do more, or changes themself.
 */
export const assignRoleWorkflow = createWorkflow("assign-role", (input: AssignRoleInput) => {
  checkReachStep(input)
  return new WorkflowResponse(assignRoleStep(input))
})

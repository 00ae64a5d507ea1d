import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { removeUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import { checkMemberStep } from "./steps/check-member"
import { checkReachStep, type Grantor } from "./steps/check-reach"
import { removeAccessStep } from "./steps/remove-access"

/** Who leaves the staff, and on whose behalf; without `by` the system removes them. */
export type RemoveMemberInput = { user_id: string; by?: Grantor }

/**
 * This workflow takes a member out of the staff: first what they may do, then their user. A store
 * keeps its last owner.
 */
export const removeMemberWorkflow = createWorkflow("remove-member", (input: RemoveMemberInput) => {
  checkMemberStep(input)
  checkReachStep(input)
  removeAccessStep(input)
  const leaving = transform({ input }, (data) => ({ userId: data.input.user_id }))
  removeUserAccountWorkflow.runAsStep({ input: leaving })
  return new WorkflowResponse(input.user_id)
})

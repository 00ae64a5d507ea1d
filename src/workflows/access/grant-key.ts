import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Grantor } from "./steps/check-reach"
import { grantKeyStep } from "./steps/save-role"

/** What a secret key is to be allowed, and on whose behalf. */
export type GrantKeyInput = { by: Grantor; api_key_id: string; permissions: string[] }

/** This workflow says what a secret API key may do; without it, a key may do nothing. */
export const grantKeyWorkflow = createWorkflow("grant-key", (input: GrantKeyInput) => {
  return new WorkflowResponse(grantKeyStep(input))
})

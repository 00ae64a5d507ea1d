import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ACCESS_MODULE } from "../../../modules/access"
import type AccessModuleService from "../../../modules/access/service"

/** This step takes a member's role away. */
export const removeAccessStep = createStep(
  "remove-access",
  async ({ user_id }: { user_id: string }, { container }) => {
    const access = container.resolve<AccessModuleService>(ACCESS_MODULE)
    const before = await access.unassign(user_id)
    return new StepResponse(user_id, before)
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve<AccessModuleService>(ACCESS_MODULE).assign(before)
    }
  }
)

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ACCOUNT_MODULE } from "../../../modules/account"
import type AccountModuleService from "../../../modules/account/service"
import type { NewMember } from "../../../modules/account/service"

/** This step writes down that the owner works in the store. */
export const joinOwnerStep = createStep(
  "join-owner",
  async (member: NewMember, { container }) => {
    const accounts = container.resolve<AccountModuleService>(ACCOUNT_MODULE)
    const membership = await accounts.join(member)
    return new StepResponse(membership.id, membership.id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<AccountModuleService>(ACCOUNT_MODULE).deleteMemberships([id])
    }
  }
)

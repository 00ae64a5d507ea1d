import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ACCESS_MODULE } from "../../../modules/access"
import { branchUnknown } from "../../../modules/access/errors"
import type AccessModuleService from "../../../modules/access/service"
import { assertMember } from "./check-member"

/** Who gets which role, by its id or code, and in which branches. */
export type AssignRole = {
  user_id: string
  role: string
  location_ids?: string[]
  sales_channel_ids?: string[]
}

async function assertBranches(
  { location_ids = [], sales_channel_ids = [] }: AssignRole,
  container: MedusaContainer
): Promise<void> {
  const locations = location_ids.length
    ? await container.resolve(Modules.STOCK_LOCATION).listStockLocations({ id: location_ids })
    : []
  const channels = sales_channel_ids.length
    ? await container.resolve(Modules.SALES_CHANNEL).listSalesChannels({ id: sales_channel_ids })
    : []
  const isKnown =
    locations.length === new Set(location_ids).size &&
    channels.length === new Set(sales_channel_ids).size
  if (!isKnown) {
    throw branchUnknown()
  }
}

/** This step gives a member of the staff a role, in the place of the one that they had. */
export const assignRoleStep = createStep(
  "assign-role",
  async (input: AssignRole, { container }) => {
    const access = container.resolve<AccessModuleService>(ACCESS_MODULE)
    await assertMember(input.user_id, container)
    await assertBranches(input, container)
    const role = await access.findRole(input.role)
    const assignment = {
      user_id: input.user_id,
      role_id: role.id,
      location_ids: [...new Set(input.location_ids ?? [])],
      sales_channel_ids: [...new Set(input.sales_channel_ids ?? [])],
    }
    const before = await access.assign(assignment)
    return new StepResponse(assignment, { user_id: input.user_id, before })
  },
  async (done, { container }) => {
    if (!done) {
      return
    }
    const access = container.resolve<AccessModuleService>(ACCESS_MODULE)
    await (done.before ? access.assign(done.before) : access.unassign(done.user_id))
  }
)

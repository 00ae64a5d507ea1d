import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TENANT_MODULE } from "../../../modules/tenant"
import type TenantModuleService from "../../../modules/tenant/service"
import type { StatusChange } from "../../../modules/tenant/service"

/**
 * This step moves a store through its life. It comes last in a workflow: a move such as closing
 * can't be taken back.
 */
export const changeTenantStatusStep = createStep(
  { name: "change-tenant-status", noCompensation: true },
  async (input: StatusChange, { container }) => {
    const tenants = container.resolve<TenantModuleService>(TENANT_MODULE)
    return new StepResponse(await tenants.changeStatus(input))
  }
)

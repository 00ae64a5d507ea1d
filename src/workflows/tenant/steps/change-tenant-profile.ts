import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TENANT_MODULE } from "../../../modules/tenant"
import { assertCurrency } from "../../../modules/tenant/currency"
import type TenantModuleService from "../../../modules/tenant/service"
import type { ProfileChanges } from "../../../modules/tenant/service"

type Input = { id: string; changes: ProfileChanges }

/** This step changes what a store tells about itself; gives what it told before. */
export const changeTenantProfileStep = createStep(
  "change-tenant-profile",
  async ({ id, changes }: Input, { container }) => {
    if (changes.currency_code) {
      assertCurrency(changes.currency_code)
    }
    const tenants = container.resolve<TenantModuleService>(TENANT_MODULE)
    const before = await tenants.changeProfile(id, changes)
    return new StepResponse(before, { id, before })
  },
  async (data, { container }) => {
    if (data) {
      const tenants = container.resolve<TenantModuleService>(TENANT_MODULE)
      await tenants.changeProfile(data.id, data.before)
    }
  }
)

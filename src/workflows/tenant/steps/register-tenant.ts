import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { env } from "../../../config/env"
import { TENANT_MODULE } from "../../../modules/tenant"
import { assertCurrency } from "../../../modules/tenant/currency"
import type TenantModuleService from "../../../modules/tenant/service"
import type { RegisterTenant } from "../../../modules/tenant/service"

/** This step writes down a new store with its slug and its subdomain. */
export const registerTenantStep = createStep(
  "register-tenant",
  async (input: Omit<RegisterTenant, "subdomain">, { container }) => {
    assertCurrency(input.currency_code)
    const tenants = container.resolve<TenantModuleService>(TENANT_MODULE)
    const subdomain = `${input.slug}.${env.baseDomain}`
    const tenant = await tenants.registerTenant({ ...input, subdomain })
    return new StepResponse(tenant, tenant.id)
  },
  async (tenantId, { container }) => {
    if (tenantId) {
      await container.resolve<TenantModuleService>(TENANT_MODULE).deleteTenants([tenantId])
    }
  }
)

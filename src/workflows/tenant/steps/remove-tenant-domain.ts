import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TENANT_MODULE } from "../../../modules/tenant"
import type TenantModuleService from "../../../modules/tenant/service"

/** This step removes a domain that the merchant brought. */
export const removeTenantDomainStep = createStep(
  "remove-tenant-domain",
  async (input: { tenant_id: string; domain_id: string }, { container }) => {
    const tenants = container.resolve<TenantModuleService>(TENANT_MODULE)
    await tenants.removeDomain(input.tenant_id, input.domain_id)
    return new StepResponse(input.domain_id, input.domain_id)
  },
  async (domainId, { container }) => {
    if (domainId) {
      await container.resolve<TenantModuleService>(TENANT_MODULE).restoreTenantDomains([domainId])
    }
  }
)

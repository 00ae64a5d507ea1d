import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { env } from "../../../config/env"
import { TENANT_MODULE } from "../../../modules/tenant"
import { normaliseDomain } from "../../../modules/tenant/domain"
import type TenantModuleService from "../../../modules/tenant/service"

/** This step adds a domain that the merchant brings. */
export const addTenantDomainStep = createStep(
  "add-tenant-domain",
  async (input: { tenant_id: string; domain: string }, { container }) => {
    const domain = normaliseDomain(input.domain, env.baseDomain)
    const tenants = container.resolve<TenantModuleService>(TENANT_MODULE)
    const row = await tenants.addDomain(input.tenant_id, domain)
    return new StepResponse(row, row.id)
  },
  async (domainId, { container }) => {
    if (domainId) {
      await container.resolve<TenantModuleService>(TENANT_MODULE).deleteTenantDomains([domainId])
    }
  }
)

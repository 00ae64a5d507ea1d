import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { env } from "../../../config/env"
import { TENANT_MODULE } from "../../../modules/tenant"
import { checkRecord } from "../../../modules/tenant/dns"
import { verificationRecord } from "../../../modules/tenant/domain"
import type TenantModuleService from "../../../modules/tenant/service"

/** This step looks in DNS for the record that proves a domain to be the store's. */
export const checkDomainRecordStep = createStep(
  "check-domain-record",
  async (input: { tenant_id: string; domain_id: string }, { container }) => {
    const tenants = container.resolve<TenantModuleService>(TENANT_MODULE)
    const row = await tenants.ownDomain(input.tenant_id, input.domain_id)
    if (row.status === "verified") {
      return new StepResponse({ failure: null })
    }
    const record = verificationRecord(row.domain, row.verification_token)
    const failure = await checkRecord(record, env.dnsServers)
    return new StepResponse({ failure: failure ?? null })
  }
)

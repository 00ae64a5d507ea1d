import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TENANT_MODULE } from "../../../modules/tenant"
import type { DomainFailure } from "../../../modules/tenant/domain"
import type TenantModuleService from "../../../modules/tenant/service"

type Input = { domain_id: string; failure: DomainFailure | null }

/** This step writes down what the check found: it is a fact, so that nothing takes it back. */
export const recordDomainCheckStep = createStep(
  { name: "record-domain-check", noCompensation: true },
  async ({ domain_id, failure }: Input, { container }) => {
    const tenants = container.resolve<TenantModuleService>(TENANT_MODULE)
    return new StepResponse(await tenants.recordCheck(domain_id, failure ?? undefined))
  }
)

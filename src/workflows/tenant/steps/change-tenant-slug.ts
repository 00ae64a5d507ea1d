import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { env } from "../../../config/env"
import { TENANT_MODULE } from "../../../modules/tenant"
import type TenantModuleService from "../../../modules/tenant/service"

/**
 * This step gives a store another slug. It comes last in a workflow: links to the new address may
 * be out the moment it is done.
 */
export const changeTenantSlugStep = createStep(
  { name: "change-tenant-slug", noCompensation: true },
  async ({ id, slug }: { id: string; slug: string }, { container }) => {
    const tenants = container.resolve<TenantModuleService>(TENANT_MODULE)
    const subdomain = `${slug}.${env.baseDomain}`
    return new StepResponse(await tenants.changeSlug(id, slug, subdomain))
  }
)

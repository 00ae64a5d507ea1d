import { currentTenant, PLATFORM_TENANT_ID, runInTenant } from "../../tenancy/tenant-context"

/** Does the platform's own work, such as looking at an account, in the middle of a store's. */
export async function asPlatform<Result>(work: () => Promise<Result>): Promise<Result> {
  const from = currentTenant()
  if (from?.tenantId === PLATFORM_TENANT_ID) {
    return work()
  }
  const { requestId, actor } = from ?? {}
  return runInTenant({ tenantId: PLATFORM_TENANT_ID, requestId, actor }, work)
}

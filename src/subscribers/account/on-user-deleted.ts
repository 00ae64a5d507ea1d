import { ACCOUNT_MODULE } from "../../modules/account"
import type AccountModuleService from "../../modules/account/service"
import { tenantSubscriber } from "../../tenancy/background"
import { requireTenant } from "../../tenancy/tenant-context"
import { asPlatform } from "../../workflows/account/as-platform"

/** A store's user who was removed is no member any more: their list of stores loses it. */
export default tenantSubscriber<{ id: string }>(async ({ event, container }) => {
  const { tenantId } = requireTenant()
  const accounts = container.resolve<AccountModuleService>(ACCOUNT_MODULE)
  await asPlatform(() => accounts.leave(tenantId, event.data.id))
})

export const config = { event: "user.deleted" }

import type { MedusaRequest } from "@medusajs/framework/http"
import { asPlatform } from "../../workflows/account/as-platform"
import type { TenantRequest } from "../_edge"

/**
 * Counts a try to get into an account. It is counted on the platform, so that the log-in pages of
 * a thousand stores are no thousand allowances.
 */
export async function countAccountLogin(
  req: MedusaRequest & Pick<TenantRequest, "countLogin">,
  account: string
): Promise<void> {
  await asPlatform(async () => req.countLogin?.(account))
}

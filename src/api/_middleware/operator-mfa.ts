import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { env } from "../../config/env"
import { mfaRequired } from "../../modules/account/errors"
import { PLATFORM_TENANT_ID, requireTenant } from "../../tenancy/tenant-context"
import { contextOf } from "./signed-in"

const STAFF_PATH = /^\/(admin|platform|ops)\//
// Where an operator sees who they are, to set the second factor up.
const OPEN_WITHOUT_MFA = /^\/admin\/users\/me(\/|$)/

/** Lets the platform's own staff do nothing before they have shown a second factor. */
export function operatorMfa(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const { path } = req
  const isStaffPath = STAFF_PATH.test(path) && !OPEN_WITHOUT_MFA.test(path)
  const isPlatform = requireTenant().tenantId === PLATFORM_TENANT_ID
  if (env.operatorMfaRequired && isStaffPath && isPlatform) {
    const context = contextOf(req)
    if (context?.actor_type === "user" && !context.mfa_challenge_completed_at) {
      throw mfaRequired()
    }
  }
  next()
}

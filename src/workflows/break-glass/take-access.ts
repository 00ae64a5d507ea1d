import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateJwtToken } from "@medusajs/framework/utils"
import { BREAK_GLASS_MODULE } from "../../modules/break-glass"
import type { GrantRow } from "../../modules/break-glass/models/break-glass-grant"
import type BreakGlassModuleService from "../../modules/break-glass/service"
import { recordEvent } from "../../tenancy/audit-trail/record-event"
import { requireTenant, runInTenant } from "../../tenancy/tenant-context"

/**
 * The token of an operator inside a store. It names the grant and no user: nothing of the store or
 * the platform takes it for somebody who works there, and it is worth what the grant is.
 */
function grantToken(container: MedusaContainer, { id, expires_at }: GrantRow): string {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const left = Math.ceil((new Date(expires_at ?? 0).getTime() - Date.now()) / 1000)
  const payload = {
    actor_id: id,
    actor_type: "user",
    auth_identity_id: "",
    grant_id: id,
    app_metadata: {},
    user_metadata: {},
  }
  const { jwtSecret: secret, jwtOptions } = http
  return generateJwtToken(payload, { secret, expiresIn: Math.max(left, 1), jwtOptions })
}

/** Enters the current store with the code of a grant; undefined when it is no grant's code. */
export async function takeAccess(
  container: MedusaContainer,
  code: string,
  address: string
): Promise<{ token: string } | undefined> {
  const grants = container.resolve<BreakGlassModuleService>(BREAK_GLASS_MODULE)
  const grant = await grants.takeHandover(code)
  if (!grant) {
    return undefined
  }
  const actor = {
    type: "operator" as const,
    id: grant.operator_id,
    address,
    onBehalfOf: `break_glass:${grant.id}`,
    reason: `${grant.ticket}: ${grant.reason}`,
  }
  await runInTenant({ ...requireTenant(), actor }, async () => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const target = { targetType: "break_glass", targetId: grant.id }
    const about = { operator_name: grant.operator_name, access: grant.access }
    await recordEvent(knex, { action: "break_glass.entered", ...target, about })
  })
  return { token: grantToken(container, grant) }
}

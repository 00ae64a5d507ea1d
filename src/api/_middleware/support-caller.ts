import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { protectedRole } from "../../modules/access/protected-roles"
import { SUPPORT_PERMISSIONS } from "../../modules/access/support-permissions"
import { accessEnded, readOnly } from "../../modules/break-glass/errors"
import { OPEN_TO_SUPPORT } from "../permissions/break-glass"
import type { StaffCaller } from "./staff-caller"
import type { SessionContext } from "./token-of"

/** By what an operator is inside a store. */
export type SupportGrant = {
  readonly id: string
  readonly operator_id: string
  readonly operator_name: string
  readonly access: "read" | "write"
  readonly reason: string
  readonly ticket: string
  readonly expires_at: Date
}

type Row = SupportGrant & { readonly operator_role: string | null }

// One statement, as for everybody else. The database shows a store its own grants only, and time
// ends a grant here and nowhere else.
const LIVE_GRANT = `
  select g."id", g."operator_id", g."operator_name", g."access", g."reason", g."ticket",
         g."expires_at", operator_role(g."operator_id") as "operator_role"
    from "break_glass_grant" g
   where g."id" = ? and g."status" = 'active' and g."expires_at" > now()
     and g."deleted_at" is null`

/**
 * The operator who is inside the current store by a grant; undefined when it is over, another
 * store's, or its operator may not ask for one any more.
 */
export async function supportCaller(
  req: MedusaRequest,
  grantId: string
): Promise<StaffCaller | undefined> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: Row[] }>(LIVE_GRANT, [grantId])
  const [found] = rows
  const held = protectedRole(found?.operator_role ?? "")?.permissions ?? []
  if (!found || !held.includes("platform_break_glass.request")) {
    return undefined
  }
  const { operator_role: _, ...grant } = found
  const permissions = new Set(SUPPORT_PERMISSIONS[grant.access])
  return { kind: "operator", id: grant.id, grant, permissions }
}

/** What somebody is told whose credential is not, or no longer, good in this store. */
export function refusalOf({ grant_id }: SessionContext): MedusaError {
  return grant_id
    ? accessEnded()
    : new MedusaError(
        MedusaError.Types.UNAUTHORIZED,
        "This sign-in is not valid for this store.",
        "auth.invalid_actor"
      )
}

/** Whether a route for everybody in the store is there for this caller from the platform too. */
export function isOpenToSupport({ kind }: StaffCaller, route: string): boolean {
  return kind === "operator" && OPEN_TO_SUPPORT.has(route)
}

/**
 * Refuses changes by support that may only look, whatever the route.
 * @throws `break_glass.read_only`
 */
export function keepToGrant({ access }: SupportGrant, method: string): void {
  if (access === "read" && !["GET", "HEAD"].includes(method)) {
    throw readOnly()
  }
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep } from "@medusajs/framework/workflows-sdk"
import { ACCESS_MODULE } from "../../../modules/access"
import { beyondReach, ownAccess } from "../../../modules/access/errors"
import { permissionsOf, type RolePermissions } from "../../../modules/access/protected-roles"
import type AccessModuleService from "../../../modules/access/service"

/** On whose behalf access is changed. Without it the system does, which may do all. */
export type Grantor = {
  readonly id: string
  readonly role_id?: string
  readonly permissions: readonly string[]
}

/**
 * Refuses to hand out, or to take away, what the grantor doesn't hold.
 * @throws `access.beyond_own_reach`
 */
export function assertWithinReach(by: Grantor | undefined, permissions: readonly string[]): void {
  if (by && !permissions.every((permission) => by.permissions.includes(permission))) {
    throw beyondReach()
  }
}

function assertRoleWithinReach(by: Grantor | undefined, role: RolePermissions): void {
  assertWithinReach(by, permissionsOf(role))
}

async function roleOf(access: AccessModuleService, userId: string) {
  const held = await access.assignmentOf(userId)
  return held && (await access.findRole(held.role_id))
}

/** What is to happen to somebody's access. */
type Change = { by?: Grantor; user_id: string; role?: string }

/**
 * Refuses a change to one's own access, to that of somebody who may do more than oneself, and to
 * a role that is beyond one's own.
 * @throws `access.own_access` or `access.beyond_own_reach`
 */
export async function assertMayChange(
  { by, user_id, role }: Change,
  container: MedusaContainer
): Promise<void> {
  if (!by) {
    return
  }
  if (by.id === user_id) {
    throw ownAccess()
  }
  const access = container.resolve<AccessModuleService>(ACCESS_MODULE)
  const held = await roleOf(access, user_id)
  if (held) {
    assertRoleWithinReach(by, held)
  }
  if (role !== undefined) {
    assertRoleWithinReach(by, await access.findRole(role))
  }
}

/** This step refuses a change to somebody's access that the grantor may not make. */
export const checkReachStep = createStep(
  "check-reach",
  async (change: Change, { container }): Promise<void> => {
    await assertMayChange(change, container)
  }
)

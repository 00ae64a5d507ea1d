import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ACCESS_MODULE } from "../../../modules/access"
import { ownAccess, tooManyRoles } from "../../../modules/access/errors"
import { permissionsOf } from "../../../modules/access/protected-roles"
import type AccessModuleService from "../../../modules/access/service"
import type { RoleFields } from "../../../modules/access/service"
import { assertWithinReach, type Grantor } from "./check-reach"

const MAX_ROLES = 1_000

/** A role to make, and on whose behalf. */
export type CreateRole = { by: Grantor; fields: RoleFields }

/** What to change about a role, and on whose behalf. */
export type UpdateRole = { by: Grantor; id: string; changes: Partial<RoleFields> }

/** This step adds a role that gives no more than its maker holds. */
export const createRoleStep = createStep(
  "create-role",
  async ({ by, fields }: CreateRole, { container }) => {
    assertWithinReach(by, fields.permissions)
    const access = container.resolve<AccessModuleService>(ACCESS_MODULE)
    const [, count] = await access.listAndCountAccessRoles({}, { take: 1 })
    if (count >= MAX_ROLES) {
      throw tooManyRoles(MAX_ROLES)
    }
    const { id } = await access.addRole(fields)
    // As it stands in the table, with the times that the database gave it.
    return new StepResponse(await access.findRole(id), id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<AccessModuleService>(ACCESS_MODULE).removeRole(id)
    }
  }
)

/** This step changes a role that isn't the caller's own, within the caller's reach. */
export const updateRoleStep = createStep(
  "update-role",
  async ({ by, id, changes }: UpdateRole, { container }) => {
    const access = container.resolve<AccessModuleService>(ACCESS_MODULE)
    const before = await access.findRole(id)
    if (before.id === by.role_id) {
      throw ownAccess()
    }
    // Both ways: nobody takes away, either, what they could not give.
    assertWithinReach(by, permissionsOf(before))
    assertWithinReach(by, changes.permissions ?? [])
    const role = await access.changeRole(before.id, changes)
    const { name_ar, name_en, description, branch_scoped, permissions } = before
    const fields = { name_ar, name_en, description, branch_scoped, permissions }
    return new StepResponse(role, { id: before.id, fields })
  },
  async (done, { container }) => {
    if (done) {
      await container.resolve<AccessModuleService>(ACCESS_MODULE).changeRole(done.id, done.fields)
    }
  }
)

/** This step removes a role that nobody has, within the caller's reach. */
export const deleteRoleStep = createStep(
  "delete-role",
  async ({ by, id }: { by: Grantor; id: string }, { container }) => {
    const access = container.resolve<AccessModuleService>(ACCESS_MODULE)
    const role = await access.findRole(id)
    assertWithinReach(by, permissionsOf(role))
    const { name_ar, name_en, description, branch_scoped, permissions } = await access.removeRole(
      role.id
    )
    const fields = { name_ar, name_en, description, branch_scoped, permissions }
    return new StepResponse(role.id, fields)
  },
  async (fields, { container }) => {
    if (fields) {
      await container.resolve<AccessModuleService>(ACCESS_MODULE).addRole(fields)
    }
  }
)

/** This step says what a secret key may do: no more than who grants it, or takes it away. */
export const grantKeyStep = createStep(
  "grant-key",
  async (
    { by, api_key_id, permissions }: { by: Grantor; api_key_id: string; permissions: string[] },
    { container }
  ) => {
    const access = container.resolve<AccessModuleService>(ACCESS_MODULE)
    if (by.id === api_key_id) {
      throw ownAccess()
    }
    assertWithinReach(by, permissions)
    assertWithinReach(by, await access.grantsOf(api_key_id))
    const before = await access.grantKey(api_key_id, permissions)
    return new StepResponse(permissions, { api_key_id, before })
  },
  async (done, { container }) => {
    if (done) {
      const access = container.resolve<AccessModuleService>(ACCESS_MODULE)
      await access.grantKey(done.api_key_id, done.before)
    }
  }
)

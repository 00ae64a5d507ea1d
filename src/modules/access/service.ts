import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
  generateEntityId,
} from "@medusajs/framework/utils"
import { lastOwner, permissionUnknown, roleInUse, roleNotFound, roleProtected } from "./errors"
import { AccessAssignment, type AccessAssignmentRow } from "./models/access-assignment"
import { AccessKeyGrant } from "./models/access-key-grant"
import { AccessRole, type AccessRoleRow } from "./models/access-role"
import { isStorePermission } from "./permissions"
import { OWNER, PLATFORM_OWNER, protectedRolesOf } from "./protected-roles"

type ServiceContext = Context<SqlEntityManager>

/** Who gets which role, and the branches that it is for. */
export type Assignment = {
  readonly user_id: string
  readonly role_id: string
  readonly location_ids: string[]
  readonly sales_channel_ids: string[]
}

/** What a merchant says about a role of their own. */
export type RoleFields = {
  readonly name_ar: string
  readonly name_en: string
  readonly description?: string | null
  readonly branch_scoped: boolean
  readonly permissions: string[]
}

function managerOf(context: ServiceContext): SqlEntityManager {
  const manager = context.transactionManager ?? context.manager
  if (!manager) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "There is no database connection.")
  }
  return manager
}

const isOwning = (role: AccessRoleRow) =>
  role.is_protected && [OWNER, PLATFORM_OWNER].includes(role.code)

function assertGrantable(permissions: readonly string[]): void {
  const unknown = permissions.find((name) => !isStorePermission(name))
  if (unknown !== undefined) {
    throw permissionUnknown(unknown)
  }
}

/** Keeps a store's roles, who has them, and what its secret keys may do. */
export default class AccessModuleService extends MedusaService({
  AccessRole,
  AccessAssignment,
  AccessKeyGrant,
}) {
  /** Gives the current store, or the platform, its protected roles, and the first one to a user. */
  @InjectTransactionManager()
  async open(
    kind: "store" | "platform",
    ownerId: string,
    @MedusaContext() context: ServiceContext = {}
  ): Promise<void> {
    const rows = protectedRolesOf(kind).map(({ permissions: _, ...role }) => ({
      ...role,
      is_protected: true,
      // The code decides; a list here would grow old.
      permissions: [],
    }))
    const roles = await this.createAccessRoles(rows, context)
    // The role has to be in the database before an assignment may name it.
    await managerOf(context).flush()
    const owner = roles.find(isOwning)
    if (owner) {
      const scope = { location_ids: [], sales_channel_ids: [] }
      await this.createAccessAssignments({ user_id: ownerId, role_id: owner.id, ...scope }, context)
    }
  }

  /** Takes back what opening gave. */
  @InjectTransactionManager()
  async close(@MedusaContext() context: ServiceContext = {}): Promise<void> {
    const manager = managerOf(context)
    await manager.execute(`delete from "access_assignment"`)
    await manager.execute(`delete from "access_role"`)
  }

  /**
   * Finds a role by its id or its code.
   * @throws `access.role_not_found`
   */
  @InjectManager()
  async findRole(
    idOrCode: string,
    @MedusaContext() context: ServiceContext = {}
  ): Promise<AccessRoleRow> {
    const either = { $or: [{ id: idOrCode }, { code: idOrCode }] }
    const [role] = await this.listAccessRoles(either, { take: 1 }, context)
    if (!role) {
      throw roleNotFound()
    }
    return role
  }

  /** The assignment of a user, if they have a role. */
  @InjectManager()
  async assignmentOf(
    userId: string,
    @MedusaContext() context: ServiceContext = {}
  ): Promise<AccessAssignmentRow | undefined> {
    const [found] = await this.listAccessAssignments({ user_id: userId }, { take: 1 }, context)
    return found
  }

  /**
   * Gives a user a role in the place of the one that they had.
   * @returns what they had before
   * @throws `access.last_owner`
   */
  @InjectTransactionManager()
  async assign(
    assignment: Assignment,
    @MedusaContext() context: ServiceContext = {}
  ): Promise<Assignment | undefined> {
    const keepers = await this.holdOwners(context)
    const before = await this.assignmentOf(assignment.user_id, context)
    const { user_id, role_id } = assignment
    const stays = keepers.roleId === role_id
    if (!stays) {
      keepers.assertOtherThan(user_id)
    }
    if (before) {
      await this.updateAccessAssignments({ id: before.id, ...assignment }, context)
    } else {
      await this.createAccessAssignments(assignment, context)
    }
    return before
  }

  /**
   * Takes a user's role away.
   * @returns what they had
   * @throws `access.last_owner`
   */
  @InjectTransactionManager()
  async unassign(
    userId: string,
    @MedusaContext() context: ServiceContext = {}
  ): Promise<Assignment | undefined> {
    const keepers = await this.holdOwners(context)
    keepers.assertOtherThan(userId)
    const before = await this.assignmentOf(userId, context)
    if (before) {
      await this.deleteAccessAssignments(before.id, context)
    }
    return before
  }

  /**
   * Locks the owner's role, so that of two who take each other's ownership away one comes second,
   * and reads who has it.
   */
  private async holdOwners(context: ServiceContext) {
    const manager = managerOf(context)
    const [role] = await manager.execute<{ id: string }[]>(
      `select "id" from "access_role"
        where "is_protected" and "code" in (?, ?) and "deleted_at" is null for update`,
      [OWNER, PLATFORM_OWNER]
    )
    const owners = await manager.execute<{ user_id: string }[]>(
      `select a."user_id" from "access_assignment" a join "user" u on u."id" = a."user_id"
        where a."role_id" = ? and a."deleted_at" is null and u."deleted_at" is null`,
      [role?.id ?? ""]
    )
    return {
      roleId: role?.id,
      assertOtherThan: (userId: string): void => {
        if (owners.length === 1 && owners[0]?.user_id === userId) {
          throw lastOwner()
        }
      },
    }
  }

  /**
   * Adds a role of the merchant's own.
   * @throws `access.permission_unknown`
   */
  @InjectTransactionManager()
  async addRole(
    fields: RoleFields,
    @MedusaContext() context: ServiceContext = {}
  ): Promise<AccessRoleRow> {
    assertGrantable(fields.permissions)
    // The product's own roles have codes of letters, so that none of them can meet this one.
    const code = `custom-${generateEntityId().toLowerCase()}`
    return this.createAccessRoles({ ...fields, code, is_protected: false }, context)
  }

  /**
   * Changes a role of the merchant's own.
   * @throws `access.role_not_found`, `access.role_protected` or `access.permission_unknown`
   */
  @InjectTransactionManager()
  async changeRole(
    id: string,
    changes: Partial<RoleFields>,
    @MedusaContext() context: ServiceContext = {}
  ): Promise<AccessRoleRow> {
    const role = await this.ownRole(id, context)
    assertGrantable(changes.permissions ?? [])
    return this.updateAccessRoles({ ...changes, id: role.id }, context)
  }

  /**
   * Removes a role that nobody has.
   * @returns the role as it was
   * @throws `access.role_not_found`, `access.role_protected` or `access.role_in_use`
   */
  @InjectTransactionManager()
  async removeRole(
    id: string,
    @MedusaContext() context: ServiceContext = {}
  ): Promise<AccessRoleRow> {
    const role = await this.ownRole(id, context)
    const [held] = await this.listAccessAssignments({ role_id: role.id }, { take: 1 }, context)
    if (held) {
      throw roleInUse()
    }
    await this.deleteAccessRoles(role.id, context)
    return role
  }

  private async ownRole(id: string, context: ServiceContext): Promise<AccessRoleRow> {
    const role = await this.findRole(id, context)
    if (role.is_protected) {
      throw roleProtected()
    }
    return role
  }

  /**
   * Says what a secret key may do, in the place of what it might before.
   * @returns what it might before
   * @throws `access.permission_unknown`
   */
  @InjectTransactionManager()
  async grantKey(
    apiKeyId: string,
    permissions: string[],
    @MedusaContext() context: ServiceContext = {}
  ): Promise<string[]> {
    assertGrantable(permissions)
    const [found] = await this.listAccessKeyGrants({ api_key_id: apiKeyId }, { take: 1 }, context)
    if (found) {
      await this.updateAccessKeyGrants({ id: found.id, permissions }, context)
    } else {
      await this.createAccessKeyGrants({ api_key_id: apiKeyId, permissions }, context)
    }
    return found?.permissions ?? []
  }

  /** What a secret key may do. */
  @InjectManager()
  async grantsOf(
    apiKeyId: string,
    @MedusaContext() context: ServiceContext = {}
  ): Promise<string[]> {
    const [found] = await this.listAccessKeyGrants({ api_key_id: apiKeyId }, { take: 1 }, context)
    return (found?.permissions ?? []).filter(isStorePermission)
  }
}

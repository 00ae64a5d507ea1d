import type { AuthContext, MedusaRequest } from "@medusajs/framework/http"
import { notPermitted } from "../../modules/access/errors"
import { isStorePermission, type Permission } from "../../modules/access/permissions"
import { permissionsOf } from "../../modules/access/protected-roles"
import type { SupportGrant } from "./support-caller"
import type { Grantor } from "../../workflows/access/steps/check-reach"

/** The branches that a caller is kept to. */
export type BranchScope = {
  readonly location_ids: readonly string[]
  readonly sales_channel_ids: readonly string[]
}

/** The role of somebody who works in the store, in both languages. */
export type CallerRole = {
  readonly id: string
  readonly code: string
  readonly name_ar: string
  readonly name_en: string
}

/** Who calls a route of the staff, and what they may do; read anew for each request. */
export type StaffCaller = {
  readonly kind: "user" | "api_key" | "operator"
  /** The id of the user or key; of an operator inside, that of the grant. */
  readonly id: string
  /** Only of an operator inside: what lets them in. */
  readonly grant?: SupportGrant
  /** Missing for an API key, and for somebody who was given none. */
  readonly role?: CallerRole
  readonly permissions: ReadonlySet<Permission>
  /** Missing for those who see every branch. */
  readonly branches?: BranchScope
}

/** A request of staff: `actorCheck` says who calls. */
export type StaffRequest = MedusaRequest & { caller?: StaffCaller }

/** What the database says about the access of an actor, in one row. */
export type AccessRow = {
  role_id: string | null
  role_code: string | null
  name_ar: string | null
  name_en: string | null
  is_protected: boolean | null
  branch_scoped: boolean | null
  permissions: string[] | null
  location_ids: string[] | null
  sales_channel_ids: string[] | null
}

/** What the row of a user says about what they may do. */
export function userCaller({ actor_id: id }: AuthContext, row: AccessRow): StaffCaller {
  if (!row.role_id) {
    return { kind: "user", id, permissions: new Set() }
  }
  const code = row.role_code ?? ""
  const is_protected = row.is_protected ?? false
  const permissions = permissionsOf({ code, is_protected, permissions: row.permissions ?? [] })
  const branches = {
    location_ids: row.location_ids ?? [],
    sales_channel_ids: row.sales_channel_ids ?? [],
  }
  return {
    kind: "user",
    id,
    role: { id: row.role_id, code, name_ar: row.name_ar ?? "", name_en: row.name_en ?? "" },
    permissions: new Set(permissions),
    ...(row.branch_scoped ? { branches } : {}),
  }
}

/** What the row of a secret key says about what it may do. */
export function keyCaller({ actor_id: id }: AuthContext, row: AccessRow): StaffCaller {
  const permissions = new Set((row.permissions ?? []).filter(isStorePermission))
  return { kind: "api_key", id, permissions }
}

/**
 * On whose behalf a route of the staff changes somebody's access.
 * @throws `access.not_permitted` when nobody calls, which the check before the route rules out
 */
export function grantorOf({ caller }: StaffRequest): Grantor {
  if (!caller) {
    throw notPermitted()
  }
  return { id: caller.id, role_id: caller.role?.id, permissions: [...caller.permissions] }
}

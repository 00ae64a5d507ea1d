import type { AccessRoleRow } from "../../../modules/access/models/access-role"
import { permissionsOf, protectedRole } from "../../../modules/access/protected-roles"
import type { Language } from "../../_edge/language"

type RoleColumns = Pick<
  AccessRoleRow,
  | "id"
  | "code"
  | "name_ar"
  | "name_en"
  | "description"
  | "is_protected"
  | "branch_scoped"
  | "permissions"
  | "created_at"
  | "updated_at"
>

/** A role as the API shows it; `name` is in the caller's language. */
export function roleResponse(row: RoleColumns, language: Language) {
  const { id, is_protected, created_at, updated_at } = row
  // What the product's own roles are called and give comes with the version, not from the row.
  const said = (is_protected && protectedRole(row.code)) || row
  const { code, name_ar, name_en, description, branch_scoped } = said
  const name = language === "ar" ? name_ar : name_en
  const names = { name, name_ar, name_en, description, branch_scoped }
  const permissions = permissionsOf(row)
  return { id, code, ...names, is_protected, permissions, created_at, updated_at }
}

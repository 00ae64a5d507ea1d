import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { containing, decodeCursor, encodeCursor } from "../../../modules/access/list-mark"
import type { AccessRoleRow } from "../../../modules/access/models/access-role"
import { PLATFORM_TENANT_ID, requireTenant } from "../../../tenancy/tenant-context"
import { protectedRolesOf } from "../../../modules/access/protected-roles"
import type { Language } from "../../_edge/language"
import { roleResponse } from "./role-response"
import type { ListRoles } from "./validators"

type Row = AccessRoleRow & { members: string }

const COLUMNS = `r."id", r."code", r."name_ar", r."name_en", r."description", r."is_protected",
  r."branch_scoped", r."permissions", r."created_at", r."updated_at",
  (select count(*) from "access_assignment" a
    where a."role_id" = r."id" and a."deleted_at" is null) as "members"`

async function protectedRows(container: MedusaContainer): Promise<Row[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `select ${COLUMNS} from "access_role" r where r."is_protected" and r."deleted_at" is null`
  )
  const isPlatform = requireTenant().tenantId === PLATFORM_TENANT_ID
  const order = protectedRolesOf(isPlatform ? "platform" : "store").map(({ code }) => code)
  return rows.sort((one, other) => order.indexOf(one.code) - order.indexOf(other.code))
}

async function ownRows(container: MedusaContainer, input: ListRoles): Promise<Row[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const conditions = ['not r."is_protected"', 'r."deleted_at" is null']
  const bindings: (string | number)[] = []
  if (input.q) {
    conditions.push('(r."name_ar" ilike ? or r."name_en" ilike ?)')
    bindings.push(containing(input.q), containing(input.q))
  }
  if (input.cursor) {
    conditions.push('r."id" > ?')
    bindings.push(decodeCursor(input.cursor))
  }
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `select ${COLUMNS} from "access_role" r where ${conditions.join(" and ")}
      order by r."id" limit ?`,
    [...bindings, input.limit + 1]
  )
  return rows
}

/** A page of the store's roles: on the first those of the product, then the merchant's own. */
export async function listRoles(container: MedusaContainer, input: ListRoles, language: Language) {
  const isFirst = input.cursor === undefined
  const ours = isFirst ? await protectedRows(container) : []
  const wanted = (row: Row) =>
    !input.q || `${row.name_ar} ${row.name_en}`.toLowerCase().includes(input.q.toLowerCase())
  const own = await ownRows(container, input)
  const page = own.slice(0, input.limit)
  const last = own.length > input.limit ? page.at(-1) : undefined
  return {
    roles: [...ours.filter(wanted), ...page].map((row) => ({
      ...roleResponse(row, language),
      members: Number(row.members),
    })),
    next_cursor: last ? encodeCursor(last.id) : null,
  }
}

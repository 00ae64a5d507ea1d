import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { containing, decodeCursor, encodeCursor } from "../../../modules/access/list-mark"
import { protectedRole } from "../../../modules/access/protected-roles"
import type { Language } from "../../_edge/language"
import type { ListStaff } from "./validators"

type Row = {
  id: string
  email: string
  first_name: string | null
  last_name: string | null
  avatar_url: string | null
  created_at: Date
  role_id: string | null
  role_code: string | null
  name_ar: string | null
  name_en: string | null
  location_ids: string[] | null
  sales_channel_ids: string[] | null
}

function memberResponse(row: Row, language: Language) {
  const { role_id, role_code, name_ar, name_en, location_ids, sales_channel_ids, ...user } = row
  const names = protectedRole(role_code ?? "") ?? { name_ar, name_en }
  const name = language === "ar" ? names.name_ar : names.name_en
  return {
    ...user,
    role: role_id ? { id: role_id, code: role_code, name } : null,
    location_ids: location_ids ?? [],
    sales_channel_ids: sales_channel_ids ?? [],
  }
}

/** A page of the store's staff, the newest first, each with their role and branches. */
export async function listStaff(container: MedusaContainer, input: ListStaff, language: Language) {
  const conditions = ['u."deleted_at" is null']
  const bindings: (string | number)[] = []
  if (input.q) {
    const pattern = containing(input.q)
    conditions.push('(u."email" ilike ? or u."first_name" ilike ? or u."last_name" ilike ?)')
    bindings.push(pattern, pattern, pattern)
  }
  if (input.role_id) {
    conditions.push('a."role_id" = ?')
    bindings.push(input.role_id)
  }
  if (input.cursor) {
    conditions.push('u."id" < ?')
    bindings.push(decodeCursor(input.cursor))
  }
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `select u."id", u."email", u."first_name", u."last_name", u."avatar_url", u."created_at",
            r."id" as "role_id", r."code" as "role_code", r."name_ar", r."name_en",
            a."location_ids", a."sales_channel_ids"
       from "user" u
       left join "access_assignment" a on a."user_id" = u."id" and a."deleted_at" is null
       left join "access_role" r on r."id" = a."role_id" and r."deleted_at" is null
      where ${conditions.join(" and ")} order by u."id" desc limit ?`,
    [...bindings, input.limit + 1]
  )
  const page = rows.slice(0, input.limit)
  const last = rows.length > input.limit ? page.at(-1) : undefined
  return {
    staff: page.map((row) => memberResponse(row, language)),
    next_cursor: last ? encodeCursor(last.id) : null,
  }
}

import { cursorInvalid } from "./errors"
import type { TenantStatus } from "./status"

/** The orders in which stores can be listed; a minus stands for the newest first. */
export const TENANT_ORDERS = ["-created_at", "created_at", "slug"] as const

export type TenantOrder = (typeof TENANT_ORDERS)[number]

/** Which stores to list, and from where. */
export type TenantPageInput = {
  limit: number
  order: TenantOrder
  cursor?: string
  q?: string
  status?: TenantStatus
}

/** One store of a page, by its place in the order. */
export type PageRow = { id: string; place: string }

type Query = { sql: string; bindings: (string | number)[] }

type Ordering = { place: string; direction: "asc" | "desc"; value: RegExp; start: string }

// Places are whole microseconds: a JavaScript date would drop three digits and skip rows.
const CREATED_AT = {
  place: "(extract(epoch from created_at) * 1000000)::bigint::text",
  value: /^\d{1,16}$/,
  start: "(timestamptz 'epoch' + ?::bigint * interval '1 microsecond', ?)",
} as const

const ORDERINGS: Readonly<Record<TenantOrder, Ordering & { column: string }>> = {
  "-created_at": { ...CREATED_AT, column: "created_at", direction: "desc" },
  created_at: { ...CREATED_AT, column: "created_at", direction: "asc" },
  slug: { place: "slug", column: "slug", direction: "asc", value: /^[a-z0-9-]+$/, start: "(?, ?)" },
}

/** Makes the opaque mark of the place after a row. */
export function encodeCursor(row: PageRow): string {
  return Buffer.from(JSON.stringify([row.place, row.id])).toString("base64url")
}

function decodeCursor(cursor: string, place: RegExp): [string, string] {
  let parts: unknown
  try {
    parts = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"))
  } catch {
    throw cursorInvalid()
  }
  if (!Array.isArray(parts) || parts.length !== 2) {
    throw cursorInvalid()
  }
  const [value, id]: unknown[] = parts
  if (typeof value !== "string" || typeof id !== "string") {
    throw cursorInvalid()
  }
  if (!place.test(value) || !/^[\w-]{1,64}$/.test(id)) {
    throw cursorInvalid()
  }
  return [value, id]
}

function filters({ q, status }: Pick<TenantPageInput, "q" | "status">): Query {
  const conditions = ["deleted_at is null"]
  const bindings: string[] = []
  if (status) {
    conditions.push("status = ?")
    bindings.push(status)
  }
  if (q) {
    const pattern = `%${q.replace(/[\\%_]/g, "\\$&")}%`
    conditions.push("(slug ilike ? or name_ar ilike ? or name_en ilike ?)")
    bindings.push(pattern, pattern, pattern)
  }
  return { sql: conditions.join(" and "), bindings }
}

/**
 * The query for one page of stores, with one row more than asked to tell whether there is another.
 * @throws `tenant.cursor_invalid` for a cursor that wasn't made for this order
 */
export function pageQuery(input: TenantPageInput): Query {
  const { place, column, direction, value, start } = ORDERINGS[input.order]
  const { sql, bindings } = filters(input)
  const after = input.cursor ? decodeCursor(input.cursor, value) : []
  const comparison = direction === "desc" ? "<" : ">"
  const from = after.length ? `and (${column}, id) ${comparison} ${start}` : ""
  return {
    sql:
      `select id, ${place} as place from tenant where ${sql} ${from} ` +
      `order by ${column} ${direction}, id ${direction} limit ?`,
    bindings: [...bindings, ...after, input.limit + 1],
  }
}

/** The query that counts what the pages will show. */
export function countQuery(input: Pick<TenantPageInput, "q" | "status">): Query {
  const { sql, bindings } = filters(input)
  return { sql: `select count(*)::int as count from tenant where ${sql}`, bindings }
}

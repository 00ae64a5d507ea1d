import type { SelectQueryBuilder } from "typeorm"
import { cursorInvalid } from "./errors"
import type { AuditEventRow } from "./views/audit-event"

/** Which events of all stores to show; what is left out does not narrow. */
export type EventSearch = {
  readonly limit: number
  readonly cursor?: string
  /** A store's slug or id. */
  readonly store?: string
  readonly q?: string
  readonly action?: string
  readonly actor_type?: string
  readonly actor_id?: string
  readonly target_type?: string
  readonly target_id?: string
  readonly from?: Date
  readonly to?: Date
}

const EQUAL = ["actor_type", "actor_id", "target_type", "target_id"] as const

/** Makes the opaque mark of the place after an event. */
export function encodeCursor(place: string, id: string): string {
  return Buffer.from(`${place}.${id}`).toString("base64url")
}

function decodeCursor(cursor: string): { place: string; id: string } {
  const found = /^(\d{1,17})\.(\w{1,64})$/.exec(Buffer.from(cursor, "base64url").toString("utf8"))
  if (!found) {
    throw cursorInvalid()
  }
  return { place: found[1], id: found[2] }
}

function narrowByWord(query: SelectQueryBuilder<AuditEventRow>, q: string): void {
  const pattern = `%${q.replace(/[\\%_]/g, "\\$&")}%`
  query.andWhere(
    `(event.actor_id = :q or event.target_id = :q or event.request_id = :q
      or event.action ilike :pattern or event.reason ilike :pattern)`,
    { q, pattern }
  )
}

function narrowByAction(query: SelectQueryBuilder<AuditEventRow>, action: string): void {
  if (action.includes(".")) {
    query.andWhere("event.action = :action", { action })
    return
  }
  // A resource's actions stand together in the index: "." is followed by "/".
  const between = { first: `${action}.`, last: `${action}/` }
  query.andWhere("event.action > :first and event.action < :last", between)
}

/**
 * Narrows a query to what is looked for, newest first, with one row more than asked.
 * @throws `reporting.cursor_invalid`
 */
export function narrow(query: SelectQueryBuilder<AuditEventRow>, search: EventSearch): void {
  const { store, q, action, from, to, cursor } = search
  for (const column of EQUAL.filter((name) => search[name])) {
    query.andWhere(`event.${column} = :${column}`, { [column]: search[column] })
  }
  if (store) {
    query.andWhere("(event.tenant_id = :store or event.store_slug = :store)", { store })
  }
  if (action) {
    narrowByAction(query, action)
  }
  if (q) {
    narrowByWord(query, q)
  }
  if (from) {
    query.andWhere("event.created_at >= :from", { from })
  }
  if (to) {
    query.andWhere("event.created_at < :to", { to })
  }
  if (cursor) {
    query.andWhere(
      `(event.created_at, event.id) <
        (timestamptz 'epoch' + :place::bigint * interval '1 microsecond', :id)`,
      decodeCursor(cursor)
    )
  }
  query.orderBy("event.created_at", "DESC").addOrderBy("event.id", "DESC")
  query.limit(search.limit + 1)
}

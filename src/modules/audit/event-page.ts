import { cursorInvalid } from "./errors"

/** An event of the audit trail. */
export type AuditEvent = {
  readonly id: string
  readonly created_at: Date
  readonly actor_type: string
  readonly actor_id: string | null
  readonly on_behalf_of: string | null
  readonly action: string
  readonly target_type: string | null
  readonly target_id: string | null
  readonly reason: string | null
  readonly about: Record<string, unknown> | null
  readonly before: Record<string, unknown> | null
  readonly after: Record<string, unknown> | null
  readonly request_id: string | null
  readonly address: string | null
}

/** Which events to show; what is left out does not narrow. */
export type EventFilters = {
  readonly q?: string
  /** An action, or a resource with all its verbs: `price`. */
  readonly action?: string
  readonly actor_type?: string
  readonly actor_id?: string
  readonly target_type?: string
  readonly target_id?: string
  readonly from?: Date
  readonly to?: Date
}

/** Which events to list, and from where. */
export type EventPageInput = EventFilters & { readonly limit: number; readonly cursor?: string }

type Query = { readonly sql: string; readonly bindings: (string | number)[] }

const COLUMNS = `id, created_at, actor_type, actor_id, on_behalf_of, action, target_type, target_id,
  reason, about, before, after, request_id, address`

// Places are whole microseconds: a JavaScript date would drop three digits and skip rows.
const PLACE = "(extract(epoch from created_at) * 1000000)::bigint::text as place"
const AFTER = "(created_at, id) < (timestamptz 'epoch' + ?::bigint * interval '1 microsecond', ?)"

/** An event with its place in the order. */
export type PlacedEvent = AuditEvent & { readonly place: string }

/** Makes the opaque mark of the place after an event. */
export function encodeCursor({ place, id }: Pick<PlacedEvent, "place" | "id">): string {
  return Buffer.from(`${place}.${id}`).toString("base64url")
}

function decodeCursor(cursor: string): [string, string] {
  const found = /^(\d{1,17})\.(\w{1,64})$/.exec(Buffer.from(cursor, "base64url").toString("utf8"))
  if (!found) {
    throw cursorInvalid()
  }
  return [found[1], found[2]]
}

function conditionsOf(filters: EventFilters): [string, string[]][] {
  const { q, action, from, to } = filters
  const equal = (["actor_type", "actor_id", "target_type", "target_id"] as const).flatMap(
    (column): [string, string[]][] => {
      const value = filters[column]
      return value ? [[`${column} = ?`, [value]]] : []
    }
  )
  const pattern = `%${(q ?? "").replace(/[\\%_]/g, "\\$&")}%`
  return [
    ...equal,
    ...(action?.includes(".") ? [["action = ?", [action]] as [string, string[]]] : []),
    // A resource's actions stand together in the index: "." is followed by "/".
    ...(action && !action.includes(".")
      ? [["action > ? and action < ?", [`${action}.`, `${action}/`]] as [string, string[]]]
      : []),
    ...(from ? [["created_at >= ?", [from.toISOString()]] as [string, string[]]] : []),
    ...(to ? [["created_at < ?", [to.toISOString()]] as [string, string[]]] : []),
    ...(q
      ? [
          [
            "(actor_id = ? or target_id = ? or request_id = ? or action ilike ? or reason ilike ?)",
            [q, q, q, pattern, pattern],
          ] as [string, string[]],
        ]
      : []),
  ]
}

/**
 * The query for one page of events, newest first, with one more than asked to tell whether there
 * is another page.
 * @throws `audit.cursor_invalid`
 */
export function pageQuery({ limit, cursor, ...filters }: EventPageInput): Query {
  const conditions = conditionsOf(filters)
  if (cursor) {
    conditions.push([AFTER, decodeCursor(cursor)])
  }
  const where = conditions.length ? `where ${conditions.map(([sql]) => sql).join(" and ")}` : ""
  return {
    sql: `select ${COLUMNS}, ${PLACE} from audit_event ${where}
      order by created_at desc, id desc limit ?`,
    bindings: [...conditions.flatMap(([, values]) => values), limit + 1],
  }
}

/** The query for one event by its id. */
export function eventQuery(id: string): Query {
  return { sql: `select ${COLUMNS} from audit_event where id = ?`, bindings: [id] }
}

import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Logger } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SEAL_BATCH } from "../../tenancy/audit-trail/verify-chain"
import { eventNotFound } from "./errors"
import {
  type AuditEvent,
  encodeCursor,
  type EventFilters,
  type EventPageInput,
  eventQuery,
  pageQuery,
  type PlacedEvent,
} from "./event-page"

type Dependencies = {
  readonly [ContainerRegistrationKeys.PG_CONNECTION]: Knex
  readonly [ContainerRegistrationKeys.LOGGER]: Logger
}

/** A page of events, and the mark of the next one. */
export type EventPage = { readonly events: AuditEvent[]; readonly next_cursor: string | null }

const EXPORT_PAGE = 1_000

function shown({ place: _, ...event }: PlacedEvent): AuditEvent {
  return event
}

/** Reads a store's audit trail and seals it; the database alone writes it. */
export default class AuditModuleService {
  private readonly knex: Knex
  private readonly logger: Logger

  constructor(dependencies: Dependencies) {
    this.knex = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
    this.logger = dependencies[ContainerRegistrationKeys.LOGGER]
  }

  /**
   * Lists the store's events by keyset, newest first.
   * @throws `audit.cursor_invalid`
   */
  async listPage(input: EventPageInput): Promise<EventPage> {
    const { sql, bindings } = pageQuery(input)
    const { rows } = await this.knex.raw<{ rows: PlacedEvent[] }>(sql, bindings)
    const page = rows.slice(0, input.limit)
    const last = page[page.length - 1]
    const more = rows.length > input.limit && last
    return { events: page.map(shown), next_cursor: more ? encodeCursor(last) : null }
  }

  /**
   * One event of the store.
   * @throws `audit.event_not_found`
   */
  async retrieveEvent(id: string): Promise<AuditEvent> {
    const { sql, bindings } = eventQuery(id)
    const { rows } = await this.knex.raw<{ rows: AuditEvent[] }>(sql, bindings)
    if (!rows[0]) {
      throw eventNotFound()
    }
    return rows[0]
  }

  /** All events that fit, newest first, read a page at a time. */
  async *everyEvent(filters: EventFilters): AsyncGenerator<AuditEvent> {
    let cursor: string | undefined
    do {
      const page = await this.listPage({ ...filters, limit: EXPORT_PAGE, cursor })
      yield* page.events
      cursor = page.next_cursor ?? undefined
    } while (cursor)
  }

  /** Chains the store's events that are not sealed yet, and logs where the chain now ends. */
  async sealEvents(): Promise<number> {
    let sealed = 0
    for (let count = SEAL_BATCH; count >= SEAL_BATCH; sealed += count) {
      const { rows } = await this.knex.raw<{ rows: { count: number }[] }>(
        "select seal_audit_events(?) as count",
        [SEAL_BATCH]
      )
      count = rows[0].count
    }
    if (sealed) {
      const { rows } = await this.knex.raw<{ rows: { line: object }[] }>(
        `select json_build_object('event', 'audit.sealed', 'tenant', tenant_id, 'seq', seq,
                                  'hash', hash) as line
           from audit_seal order by seq desc limit 1`
      )
      this.logger.info(JSON.stringify(rows[0].line))
    }
    return sealed
  }
}

import { DataSource } from "typeorm"
import { encodeCursor, type EventSearch, narrow } from "./event-search"
import { type GrantSearch, narrowGrants } from "./grant-search"
import { REPORTING_VIEWS } from "./views"
import { type AuditEventRow, AuditEventView } from "./views/audit-event"
import { GrantView, type ReportedGrantRow } from "./views/break-glass-grant"

/** How the module reaches the database. */
export type ReportingOptions = {
  /** Address of the login that reads the views; a replica's in production. */
  readonly databaseUrl: string
}

/** A page of events of all stores, and the mark of the next one. */
export type EventSearchPage = {
  readonly events: AuditEventRow[]
  readonly next_cursor: string | null
}

/** A page of grants of all stores, and the mark of the next one. */
export type GrantSearchPage = {
  readonly grants: ReportedGrantRow[]
  readonly next_cursor: string | null
}

const POOL_MAX = 4
const STATEMENT_TIMEOUT_MS = 15_000
const PLACE = "(extract(epoch from event.created_at) * 1000000)::bigint::text"

/**
 * Reads across stores, by a login of its own that can read the views of the schema `reporting` and
 * nothing else. Nothing is ever written here.
 */
export default class ReportingModuleService {
  private readonly source: DataSource
  private opening: Promise<DataSource> | undefined

  constructor(_: object, { databaseUrl }: ReportingOptions) {
    this.source = new DataSource({
      type: "postgres",
      url: databaseUrl,
      schema: "reporting",
      entities: [...REPORTING_VIEWS],
      synchronize: false,
      installExtensions: false,
      extra: {
        max: POOL_MAX,
        statement_timeout: STATEMENT_TIMEOUT_MS,
        options: "-c default_transaction_read_only=on",
      },
    })
  }

  /** Connected at the first question, so that a server starts without its replica. */
  private async opened(): Promise<DataSource> {
    this.opening ??= this.source.initialize().catch((error: unknown) => {
      this.opening = undefined
      throw error
    })
    return this.opening
  }

  /**
   * Looks for events in the audit trails of all stores, newest first.
   * @throws `reporting.cursor_invalid`
   */
  async searchEvents(search: EventSearch): Promise<EventSearchPage> {
    const source = await this.opened()
    const query = source.getRepository(AuditEventView).createQueryBuilder("event")
    query.addSelect(PLACE, "place")
    narrow(query, search)
    const { entities, raw } = await query.getRawAndEntities<{ place: string }>()
    const events = entities.slice(0, search.limit)
    const last = events[events.length - 1]
    const place = raw[events.length - 1]?.place
    const more = entities.length > search.limit && last
    return { events, next_cursor: more ? encodeCursor(place, last.id) : null }
  }

  /** Looks for grants of support to enter stores, newest first. */
  async searchGrants(search: GrantSearch): Promise<GrantSearchPage> {
    const source = await this.opened()
    const query = source.getRepository(GrantView).createQueryBuilder("access_grant")
    narrowGrants(query, search)
    const found = await query.getMany()
    const grants = found.slice(0, search.limit)
    const last = grants[grants.length - 1]
    return { grants, next_cursor: found.length > search.limit && last ? last.id : null }
  }

  /** Medusa calls these around the life of a server. */
  readonly __hooks = {
    onApplicationShutdown: async (): Promise<void> => {
      if (this.source.isInitialized) {
        await this.source.destroy()
      }
    },
  }
}

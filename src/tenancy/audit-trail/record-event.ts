import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** An act that no row of a table tells about, such as a log-in or an export. */
export type RecordedEvent = {
  /** `resource.verb`, such as `login.failed`. */
  readonly action: string
  readonly targetType?: string
  readonly targetId?: string
  /** What else identifies it; never secrets, and personal data only masked. */
  readonly about?: Readonly<Record<string, unknown>>
}

/**
 * Adds an event to the audit trail of the current tenant. The database fills in the actor, the
 * request and the reason from the session; acts that change a declared table are recorded by the
 * database alone.
 */
export async function recordEvent(knex: Knex, event: RecordedEvent): Promise<void> {
  await knex.raw(
    `insert into audit_event (action, target_type, target_id, about) values (?, ?, ?, ?::jsonb)`,
    [
      event.action,
      event.targetType ?? null,
      event.targetId ?? null,
      event.about ? JSON.stringify(event.about) : null,
    ]
  )
}

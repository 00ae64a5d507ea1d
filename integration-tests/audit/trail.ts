import type { AuditEvent } from "../../src/modules/audit/event-page"
import type { ApiClient } from "../client"
import { asRequest, using } from "../isolation/database"

/** An event as the API shows it. */
export type ShownEvent = Omit<AuditEvent, "created_at"> & { readonly created_at: string }

type Page = { readonly audit_events: ShownEvent[]; readonly next_cursor: string | null }

/** All events that fit, newest first, read a page at a time. */
export async function eventsOf(
  staff: ApiClient,
  query = "",
  { path = "/admin/audit-events", limit = 100 } = {}
): Promise<ShownEvent[]> {
  const found: ShownEvent[] = []
  for (let cursor = ""; ;) {
    const answer = await staff.get<Page>(`${path}?limit=${limit}&${query}${cursor}`)
    if (answer.status !== 200) {
      throw new Error(`The trail could not be read: ${answer.status} ${answer.text}`)
    }
    found.push(...answer.body.audit_events)
    if (!answer.body.next_cursor) {
      return found
    }
    cursor = `&cursor=${answer.body.next_cursor}`
  }
}

// An event is sealed once no older transaction is open, and others fill large stores meanwhile.
const PATIENCE_MS = 200_000

/** Seals a store's events as the job does, until none is left. */
export async function sealAll(tenantId: string): Promise<void> {
  await using(asRequest(tenantId), async (client) => {
    const end = Date.now() + PATIENCE_MS
    for (let waiting = 1; waiting > 0;) {
      if (Date.now() > end) {
        throw new Error(`${waiting} events of ${tenantId} could not be sealed in time.`)
      }
      await client.query("select seal_audit_events(1000)")
      const { rows } = await client.query<{ waiting: number }>(
        `select count(*)::int as waiting from audit_event e
          where not exists (select 1 from audit_seal s where s.event_id = e.id)`
      )
      waiting = rows[0].waiting
    }
  })
}

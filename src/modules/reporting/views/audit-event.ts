import { EntitySchema } from "typeorm"

/** An event of any store's audit trail, with the store that it is about. */
export type AuditEventRow = {
  id: string
  created_at: Date
  tenant_id: string
  store_slug: string | null
  actor_type: string
  actor_id: string | null
  on_behalf_of: string | null
  action: string
  target_type: string | null
  target_id: string | null
  reason: string | null
  about: Record<string, unknown> | null
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
  request_id: string | null
  address: string | null
}

const text = { type: "text", nullable: true } as const
const json = { type: "jsonb", nullable: true } as const

/** The view `reporting.audit_event`. */
export const AuditEventView = new EntitySchema<AuditEventRow>({
  name: "audit_event",
  schema: "reporting",
  type: "view",
  synchronize: false,
  expression: `
    select e.id, e.created_at, e.tenant_id, t.slug as store_slug, e.actor_type, e.actor_id,
           e.on_behalf_of, e.action, e.target_type, e.target_id, e.reason, e.about, e.before,
           e.after, e.request_id, e.address
      from public.audit_event e left join public.tenant t on t.id = e.tenant_id`,
  columns: {
    id: { type: "text", primary: true },
    created_at: { type: "timestamptz" },
    tenant_id: { type: "text" },
    store_slug: text,
    actor_type: { type: "text" },
    actor_id: text,
    on_behalf_of: text,
    action: { type: "text" },
    target_type: text,
    target_id: text,
    reason: text,
    about: json,
    before: json,
    after: json,
    request_id: text,
    address: text,
  },
})

import { EntitySchema } from "typeorm"

/** That an operator was, is or asks to be in a store, with the store that it is about. */
export type ReportedGrantRow = {
  id: string
  tenant_id: string
  store_slug: string
  store_name_ar: string
  store_name_en: string
  operator_id: string
  operator_name: string
  reason: string
  ticket: string
  minutes: number
  access: "read" | "write"
  status: "requested" | "active" | "refused" | "ended" | "expired"
  created_at: Date
  answer_by: Date
  started_at: Date | null
  expires_at: Date | null
  consent: "store" | "operator" | null
  consented_by_name: string | null
  emergency_reason: string | null
  ended_at: Date | null
  ended_by_name: string | null
}

const text = { type: "text" } as const
const maybe = { type: "text", nullable: true } as const
const moment = { type: "timestamptz", nullable: true } as const

/** The view `reporting.break_glass_grant`; what ran out of time is expired in it. */
export const GrantView = new EntitySchema<ReportedGrantRow>({
  name: "break_glass_grant",
  schema: "reporting",
  type: "view",
  synchronize: false,
  expression: `
    select g.id, g.tenant_id, t.slug as store_slug, t.name_ar as store_name_ar,
           t.name_en as store_name_en, g.operator_id, g.operator_name, g.reason, g.ticket,
           g.minutes, g.access,
           case when g.status = 'active' and g.expires_at <= now()
                  or g.status = 'requested' and g.answer_by <= now()
                then 'expired' else g.status end as status,
           g.created_at, g.answer_by, g.started_at, g.expires_at, g.consent, g.consented_by_name,
           g.emergency_reason, g.ended_at, g.ended_by_name
      from public.break_glass_grant g join public.tenant t on t.id = g.tenant_id
     where g.deleted_at is null`,
  columns: {
    id: { type: "text", primary: true },
    tenant_id: text,
    store_slug: text,
    store_name_ar: text,
    store_name_en: text,
    operator_id: text,
    operator_name: text,
    reason: text,
    ticket: text,
    minutes: { type: "integer" },
    access: text,
    status: text,
    created_at: { type: "timestamptz" },
    answer_by: { type: "timestamptz" },
    started_at: moment,
    expires_at: moment,
    consent: maybe,
    consented_by_name: maybe,
    emergency_reason: maybe,
    ended_at: moment,
    ended_by_name: maybe,
  },
})

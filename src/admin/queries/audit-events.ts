import { keepPreviousData, useQuery } from "@tanstack/react-query"

import { currentAudience } from "../audience"
import { waslaKey } from "./access"
import { address, request, retryUnlessRefused, type RequestError } from "./request"

/** Something that was done, by whom, and what it changed. */
export type AuditEvent = {
  id: string
  created_at: string
  actor_type: "user" | "account" | "api_key" | "customer" | "system" | "operator"
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
  /** Whose trail it is in; only across stores. */
  store_slug?: string | null
}

/** What events can be looked for by. */
export type EventFilters = {
  q?: string
  action?: string
  actor_type?: string
  actor_id?: string
  target_id?: string
  from?: string
  to?: string
  store?: string
}

type EventsAnswer = { audit_events: AuditEvent[]; next_cursor: string | null }

/** A page of what was done, the newest first: in the store, or on the platform in all of them. */
export function useAuditEvents(filters: EventFilters, cursor?: string) {
  const path = currentAudience() === "platform" ? "/platform/audit-events" : "/admin/audit-events"
  return useQuery<EventsAnswer, RequestError>({
    queryKey: [...waslaKey, "audit-events", path, filters, cursor],
    queryFn: ({ signal }) => request(path, { query: { ...filters, cursor }, signal }),
    placeholderData: keepPreviousData,
    retry: retryUnlessRefused,
  })
}

/** Where the store's events that fit are to be had as a file. */
export const exportAddress = (filters: EventFilters): string =>
  address("/admin/audit-events/export", filters)

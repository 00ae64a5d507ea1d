import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"

import { currentAudience } from "../audience"
import { request, retryUnlessRefused, type RequestError } from "./request"

/** What became of a grant of support. */
export type GrantStatus = "requested" | "active" | "refused" | "ended" | "expired"

/** That somebody of the platform's support may be in a store. */
export type Grant = {
  id: string
  operator_id: string
  operator_name: string
  reason: string
  ticket: string
  minutes: number
  access: "read" | "write"
  status: GrantStatus
  created_at: string
  answer_by: string
  started_at: string | null
  expires_at: string | null
  consent: "store" | "operator" | null
  consented_by_name: string | null
  emergency_reason: string | null
  ended_at: string | null
  ended_by_name: string | null
}

/** A grant on the console, with its store. */
export type StoreGrant = Grant & {
  tenant_id: string
  store_slug: string
  store_name_ar: string
  store_name_en: string
}

/** Which grants to show. */
export type GrantQuery = { status?: GrantStatus; q?: string; cursor?: string; limit?: number }

/** What an operator asks for. */
export type AccessRequest = {
  store_id: string
  reason: string
  ticket: string
  minutes: number
  access: "read" | "write"
}

/** How a customer is reached, as support is told once they ask. */
export type RevealedContact = {
  name: string
  email: string | null
  phone: string | null
  addresses: { kind: string; name: string; phone: string | null; lines: string[] }[]
}

type Current = {
  grants: Grant[]
  own_grant_id: string | null
  may: { consent: boolean; end: boolean }
}
type StoreList = { grants: Grant[]; next_cursor: string | null }
type ConsoleList = {
  grants: StoreGrant[]
  next_cursor: string | null
  operator_id: string | null
  may: { request: boolean; approve: boolean }
}
type Entry = { code: string; host: string }

const LOOK_EVERY_MS = 20_000
const grantsKey = ["wasla", "break-glass"] as const
const ofGrant = ({ tenant_id, id }: StoreGrant, act: string) =>
  `/platform/tenants/${encodeURIComponent(tenant_id)}/break-glass/${encodeURIComponent(id)}/${act}`

/** Who of the platform's support is in the open store now; asked again while the page is open. */
export function useCurrentSupport() {
  return useQuery<Current, RequestError>({
    queryKey: [...grantsKey, "current"],
    queryFn: ({ signal }) => request("/admin/break-glass/current", { signal }),
    enabled: currentAudience() === "store",
    refetchInterval: LOOK_EVERY_MS,
    retry: retryUnlessRefused,
  })
}

/** When support was in the open store. */
export function useStoreGrants(query: GrantQuery) {
  return useQuery<StoreList, RequestError>({
    queryKey: [...grantsKey, "store", query],
    queryFn: ({ signal }) => request("/admin/break-glass/grants", { query, signal }),
    placeholderData: keepPreviousData,
    retry: retryUnlessRefused,
  })
}

/** The grants of all stores. */
export function useConsoleGrants(query: GrantQuery) {
  return useQuery<ConsoleList, RequestError>({
    queryKey: [...grantsKey, "console", query],
    queryFn: ({ signal }) => request("/platform/break-glass", { query, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: LOOK_EVERY_MS,
    retry: retryUnlessRefused,
  })
}

/** What somebody of the store does about a grant. */
export function useAnswerGrant() {
  return useGrantChange<object, { id: string; act: "consent" | "refuse" | "end" }>(({ id, act }) =>
    request(`/admin/break-glass/grants/${encodeURIComponent(id)}/${act}`, { method: "POST" })
  )
}

/** Lets support leave the open store. */
export function useLeaveStore() {
  return useMutation<object, RequestError, void>({
    mutationFn: () => request("/admin/break-glass/leave", { method: "POST" }),
  })
}

/** Asks to enter a store. */
export function useRequestAccess() {
  return useGrantChange<{ grant: Grant }, AccessRequest>(({ store_id, ...body }) =>
    request(`/platform/tenants/${encodeURIComponent(store_id)}/break-glass`, {
      method: "POST",
      body,
    })
  )
}

/** Approves another operator's request in an emergency. */
export function useApproveGrant() {
  return useGrantChange<object, { grant: StoreGrant; reason: string }>(({ grant, reason }) =>
    request(ofGrant(grant, "approve"), { method: "POST", body: { reason } })
  )
}

/** Ends a grant from the console, or takes a request back. */
export function useEndGrant() {
  return useGrantChange<object, StoreGrant>((grant) =>
    request(ofGrant(grant, "end"), { method: "POST" })
  )
}

/** Gets the code that enters a store by a grant. */
export function useOpenGrant() {
  return useGrantChange<Entry, StoreGrant>((grant) =>
    request(ofGrant(grant, "open"), { method: "POST" })
  )
}

/** Shows support how one customer is reached; the store's trail says so. */
export function useReveal() {
  return useMutation<
    { contact: RevealedContact },
    RequestError,
    { entity: "order" | "customer"; id: string }
  >({
    mutationFn: (body) => request("/admin/break-glass/reveals", { method: "POST", body }),
  })
}

function useGrantChange<TAnswer, TInput>(change: (input: TInput) => Promise<TAnswer>) {
  const client = useQueryClient()
  return useMutation<TAnswer, RequestError, TInput>({
    mutationFn: change,
    // Also after a refusal: somebody else may have answered in the meantime.
    onSettled: () => client.invalidateQueries({ queryKey: grantsKey }),
  })
}

import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"

import { request, retryUnlessRefused, type RequestError } from "./request"
import type { Tenant, TenantDomain, TenantSlug, TenantStatus, TenantTheme } from "./tenant"

/** The orders the list of stores can be read in. */
export type StoreOrder = "-created_at" | "created_at" | "slug"

/** What narrows the list of stores, and the page of it. */
export type StoreListQuery = {
  q?: string
  status?: TenantStatus
  order?: StoreOrder
  cursor?: string
  limit?: number
}

/** What it takes to open a store. */
export type CreateStoreInput = {
  slug: string
  name_ar: string
  name_en: string
  locale: "ar" | "en"
  currency_code: string
  time_zone: string
  vat_number?: string
  contact_email: string
  theme?: TenantTheme
  owner: { email: string; password: string; first_name?: string; last_name?: string }
}

/** What an operator may change of a store. */
export type UpdateStoreInput = Partial<
  Pick<
    Tenant,
    "slug" | "name_ar" | "name_en" | "locale" | "time_zone" | "contact_email" | "contact_phone"
  > & { vat_number: string | null; currency_code: string }
>

/** A move in a store's life, as the API names it. */
export type StoreMove = "activate" | "suspend" | "close"

/** A store with its addresses, present and past. */
export type StoreDetail = Tenant & { domains: TenantDomain[]; slugs: TenantSlug[] }

type StoreListAnswer = { tenants: Tenant[]; next_cursor: string | null; count?: number }

const storesKey = ["wasla", "stores"] as const
const path = (id: string, rest = "") => `/platform/tenants/${encodeURIComponent(id)}${rest}`

/** One page of the platform's stores; the page before stays while the next one loads. */
export function useStores(query: StoreListQuery) {
  return useQuery<StoreListAnswer, RequestError>({
    queryKey: [...storesKey, "list", query],
    queryFn: ({ signal }) => request("/platform/tenants", { query, signal }),
    placeholderData: keepPreviousData,
    retry: retryUnlessRefused,
  })
}

/** One store of the platform. */
export function useStore(id: string) {
  return useQuery<{ tenant: StoreDetail }, RequestError>({
    queryKey: [...storesKey, "detail", id],
    queryFn: ({ signal }) => request(path(id), { signal }),
    retry: retryUnlessRefused,
  })
}

/** Opens a store with everything it needs to sell. */
export function useCreateStore() {
  return useStoresChange<{ tenant: Tenant }, CreateStoreInput>((body) =>
    request("/platform/tenants", { method: "POST", body })
  )
}

/** Changes a store's facts. */
export function useUpdateStore(id: string) {
  return useStoresChange<object, UpdateStoreInput>((body) =>
    request(path(id), { method: "POST", body })
  )
}

/** Moves a store on in its life; pausing and closing say why. */
export function useMoveStore(id: string) {
  return useStoresChange<object, { move: StoreMove; reason?: string }>(({ move, reason }) =>
    request(path(id, `/${move}`), { method: "POST", body: reason ? { reason } : {} })
  )
}

/** Gives a store a custom domain. */
export function useAddDomain(id: string) {
  return useStoresChange<object, string>((domain) =>
    request(path(id, "/domains"), { method: "POST", body: { domain } })
  )
}

/** Takes a custom domain off a store. */
export function useRemoveDomain(id: string) {
  return useStoresChange<object, string>((domainId) =>
    request(path(id, `/domains/${encodeURIComponent(domainId)}`), { method: "DELETE" })
  )
}

function useStoresChange<TAnswer, TInput>(change: (input: TInput) => Promise<TAnswer>) {
  const client = useQueryClient()
  return useMutation<TAnswer, RequestError, TInput>({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: storesKey }),
  })
}

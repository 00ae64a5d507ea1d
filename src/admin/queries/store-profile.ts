import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"

import { request, retryUnlessRefused, type RequestError } from "./request"
import type { Tenant, TenantDomain } from "./tenant"

/** What a merchant may change of the store. */
export type StoreProfileInput = Partial<
  Pick<
    Tenant,
    | "name_ar"
    | "name_en"
    | "locale"
    | "time_zone"
    | "vat_number"
    | "contact_email"
    | "contact_phone"
    | "theme"
  >
>

type StoreProfileAnswer = { profile: Tenant; domains: TenantDomain[] }
type DomainAnswer = { domain?: TenantDomain }

const storeProfileKey = ["wasla", "store-profile"] as const

/** The open store's profile and domains. */
export function useStoreProfile() {
  return useQuery<StoreProfileAnswer, RequestError>({
    queryKey: storeProfileKey,
    queryFn: ({ signal }) => request("/admin/store-profile", { signal }),
    retry: retryUnlessRefused,
  })
}

/** Saves changes of the store's profile. */
export function useUpdateStoreProfile() {
  return useStoreChange<Partial<StoreProfileAnswer>, StoreProfileInput>((body) =>
    request("/admin/store-profile", { method: "POST", body })
  )
}

/** Adds a custom domain, which then waits for its DNS record. */
export function useAddStoreDomain() {
  return useStoreChange<DomainAnswer, string>((domain) =>
    request("/admin/store-domains", { method: "POST", body: { domain } })
  )
}

/** Looks the DNS record of a custom domain up now. */
export function useVerifyStoreDomain() {
  return useStoreChange<DomainAnswer, string>((id) =>
    request(`/admin/store-domains/${encodeURIComponent(id)}/verify`, { method: "POST" })
  )
}

/** Takes a custom domain off the store. */
export function useRemoveStoreDomain() {
  return useStoreChange<object, string>((id) =>
    request(`/admin/store-domains/${encodeURIComponent(id)}`, { method: "DELETE" })
  )
}

function useStoreChange<TAnswer, TInput>(change: (input: TInput) => Promise<TAnswer>) {
  const client = useQueryClient()
  return useMutation<TAnswer, RequestError, TInput>({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: storeProfileKey }),
  })
}

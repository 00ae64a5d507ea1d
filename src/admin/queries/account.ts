import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"

import { waslaKey } from "./access"
import { everyPage } from "./every-page"
import { request, retryUnlessRefused, type RequestError } from "./request"

/** The person behind the log-in. */
export type Account = {
  id: string
  email: string
  name: string
  phone: string | null
  language: "ar" | "en"
  email_verified_at: string | null
  created_at: string
  mfa_enabled?: boolean
}

/** A store that the person works in. */
export type OwnStore = {
  id: string
  slug: string
  name_ar: string
  name_en: string
  status: string
  host: string
}

/** Where the person is signed in. */
export type Session = {
  id: string
  device: string
  address: string
  created_at: string
  last_used_at: string | null
  expires_at: string
  store_id: string | null
  current: boolean
}

type SessionsAnswer = { sessions: Session[]; next_cursor: string | null }
type StoresAnswer = { stores: OwnStore[]; next_cursor: string | null; page_url: string }

const accountKey = [...waslaKey, "account"] as const
const sessionsKey = [...accountKey, "sessions"] as const

/** The signed-in person's own account. */
export function useAccount() {
  return useQuery<{ account: Account }, RequestError>({
    queryKey: [...accountKey, "me"],
    queryFn: ({ signal }) => request("/admin/account", { signal }),
    retry: retryUnlessRefused,
  })
}

/** Changes the person's name, phone or language. */
export function useUpdateAccount() {
  return useAccountChange<object, Partial<Pick<Account, "name" | "phone" | "language">>>((body) =>
    request("/admin/account", { method: "POST", body })
  )
}

/** Sets another password; the other sessions end. */
export function useChangePassword() {
  return useAccountChange<object, { current_password: string; new_password: string }>((body) =>
    request("/admin/account/password", { method: "POST", body })
  )
}

/** Where the person is signed in, page after page. */
export function useSessions() {
  return useInfiniteQuery<SessionsAnswer, RequestError>({
    queryKey: sessionsKey,
    queryFn: ({ signal, pageParam }) =>
      request("/admin/account/sessions", { signal, query: { cursor: cursorOf(pageParam) } }),
    initialPageParam: undefined,
    getNextPageParam: (page) => page.next_cursor ?? undefined,
    retry: retryUnlessRefused,
  })
}

/** Ends one session of the person. */
export function useEndSession() {
  return useAccountChange<object, string>((id) =>
    request(`/admin/account/sessions/${encodeURIComponent(id)}`, { method: "DELETE" })
  )
}

/** Ends every session of the person but this one. */
export function useEndOtherSessions() {
  return useAccountChange<{ ended: number }, void>(() =>
    request("/admin/account/sessions", { method: "DELETE" })
  )
}

/** Every store that the person works in, and the platform's page with them. */
export function useOwnStores({ enabled }: { enabled: boolean }) {
  return useQuery<{ stores: OwnStore[]; page: string | undefined }, RequestError>({
    queryKey: [...accountKey, "stores"],
    queryFn: async ({ signal }) => {
      const pages = await everyPage<StoresAnswer>("/admin/account/stores", signal)
      return { stores: pages.flatMap((page) => page.stores), page: pages[0]?.page_url }
    },
    enabled,
    staleTime: 60_000,
    retry: retryUnlessRefused,
  })
}

/** Asks for the code that opens another of the person's stores. */
export function useEnterStore() {
  return useMutation<{ code: string; host: string }, RequestError, string>({
    mutationFn: (id) =>
      request(`/admin/account/stores/${encodeURIComponent(id)}/session`, { method: "POST" }),
  })
}

/** Shows the second factor again, for what wants it to be recent. */
export function useStepUp() {
  return useMutation<object, RequestError, { method: "totp" | "recovery_code"; code: string }>({
    mutationFn: (body) => request("/admin/account/step-up", { method: "POST", body }),
  })
}

const cursorOf = (page: unknown) => (typeof page === "string" ? page : undefined)

function useAccountChange<TAnswer, TInput>(change: (input: TInput) => Promise<TAnswer>) {
  const client = useQueryClient()
  return useMutation<TAnswer, RequestError, TInput>({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: accountKey }),
  })
}

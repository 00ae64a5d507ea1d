import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"

import { waslaKey } from "./access"
import { request, retryUnlessRefused, type RequestError } from "./request"

/** A colleague: somebody who works in the store, or on the platform. */
export type Member = {
  id: string
  email: string
  first_name: string | null
  last_name: string | null
  avatar_url: string | null
  created_at: string
  role: { id: string; code: string; name: string } | null
  location_ids: string[]
  sales_channel_ids: string[]
}

/** What narrows the list of colleagues, and the page of it. */
export type StaffQuery = { q?: string; role_id?: string; cursor?: string; limit?: number }

/** A role, and the branches that it is for. */
export type AssignInput = { role: string; location_ids: string[]; sales_channel_ids: string[] }

type StaffAnswer = { staff: Member[]; next_cursor: string | null }

const staffKey = [...waslaKey, "staff"] as const
const pathOf = (id: string, rest = "") => `/admin/staff/${encodeURIComponent(id)}${rest}`

type Named = Pick<Member, "first_name" | "last_name" | "email">

/** What a colleague is called; the e-mail when they gave no name. */
export function nameOf({ first_name, last_name, email }: Named): string {
  return [first_name, last_name].filter(Boolean).join(" ") || email
}

/** One page of the store's staff. */
export function useStaff(query: StaffQuery, { enabled = true } = {}) {
  return useQuery<StaffAnswer, RequestError>({
    queryKey: [...staffKey, query],
    queryFn: ({ signal }) => request("/admin/staff", { query, signal }),
    placeholderData: keepPreviousData,
    enabled,
    retry: retryUnlessRefused,
  })
}

/** Gives a colleague a role. */
export function useAssignRole(id: string) {
  return useStaffChange<AssignInput>((body) =>
    request(pathOf(id, "/role"), { method: "POST", body })
  )
}

/** Takes a colleague out of the staff. */
export function useRemoveMember() {
  return useStaffChange<string>((id) => request(pathOf(id), { method: "DELETE" }))
}

function useStaffChange<TInput>(change: (input: TInput) => Promise<object>) {
  const client = useQueryClient()
  return useMutation<object, RequestError, TInput>({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: waslaKey }),
  })
}

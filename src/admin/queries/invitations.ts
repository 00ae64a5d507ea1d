import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"

import { waslaKey } from "./access"
import { request, retryUnlessRefused, type RequestError } from "./request"
import type { AssignInput } from "./staff"

/** What became of an invitation. */
export type InvitationStatus = "pending" | "accepted" | "revoked"

/** That somebody was asked to work in the store. */
export type Invitation = {
  id: string
  email: string
  role_id: string
  location_ids: string[]
  sales_channel_ids: string[]
  status: InvitationStatus
  expires_at: string
  is_expired: boolean
  invited_by: string
  accepted_at: string | null
  user_id: string | null
  created_at: string
}

/** What narrows the list of invitations, and the page of it. */
export type InvitationQuery = { q?: string; status?: string; cursor?: string; limit?: number }

type InvitationsAnswer = { invitations: Invitation[]; next_cursor: string | null }

const invitationsKey = [...waslaKey, "invitations"] as const
const pathOf = (id: string, rest = "") => `/admin/invitations/${encodeURIComponent(id)}${rest}`

/** One page of the invitations, the newest first. */
export function useInvitations(query: InvitationQuery) {
  return useQuery<InvitationsAnswer, RequestError>({
    queryKey: [...invitationsKey, query],
    queryFn: ({ signal }) => request("/admin/invitations", { query, signal }),
    placeholderData: keepPreviousData,
    retry: retryUnlessRefused,
  })
}

/** Asks somebody to work in the store. */
export function useInvite() {
  return useInvitationChange<AssignInput & { email: string }>((body) =>
    request("/admin/invitations", { method: "POST", body })
  )
}

/** Mails an invitation again, with another link. */
export function useResendInvitation() {
  return useInvitationChange<string>((id) => request(pathOf(id, "/resend"), { method: "POST" }))
}

/** Takes an invitation back. */
export function useRevokeInvitation() {
  return useInvitationChange<string>((id) => request(pathOf(id), { method: "DELETE" }))
}

function useInvitationChange<TInput>(change: (input: TInput) => Promise<object>) {
  const client = useQueryClient()
  return useMutation<object, RequestError, TInput>({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: invitationsKey }),
  })
}

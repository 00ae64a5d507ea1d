import { useQuery } from "@tanstack/react-query"

import type { Permission } from "../../modules/access/permissions"
import { request, retryUnlessRefused, type RequestError } from "./request"

/** What the signed-in person may do; `branches` is null for all of them. */
export type AccessAnswer = {
  user_id: string
  role: { id: string; code: string; name: string } | null
  permissions: Permission[]
  branches: { location_ids: string[]; sales_channel_ids: string[] } | null
}

/** The key that everything of ours is cached under. */
export const waslaKey = ["wasla"] as const

const accessKey = [...waslaKey, "access"] as const
const FRESH_MS = 30_000

/** What the signed-in person may do, asked once for all pages. */
export function useAccess() {
  const query = useQuery<AccessAnswer, RequestError>({
    queryKey: accessKey,
    queryFn: ({ signal }) => request("/admin/access/me", { signal }),
    staleTime: FRESH_MS,
    retry: retryUnlessRefused,
  })
  const held = new Set<string>(query.data?.permissions)
  // Nothing is offered before it is known to be allowed.
  return { ...query, may: (permission: Permission) => held.has(permission) }
}

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"

import { waslaKey } from "./access"
import { request, retryUnlessRefused, type RequestError } from "./request"

type KeyAnswer = { api_key_id: string; permissions: string[] }

const keyOf = (id: string) => [...waslaKey, "key-permissions", id]
const pathOf = (id: string) => `/admin/api-keys/${encodeURIComponent(id)}/permissions`

/** What a secret key may do. */
export function useKeyPermissions(id: string, { enabled }: { enabled: boolean }) {
  return useQuery<KeyAnswer, RequestError>({
    queryKey: keyOf(id),
    queryFn: ({ signal }) => request(pathOf(id), { signal }),
    enabled,
    retry: retryUnlessRefused,
  })
}

/** Says what a secret key may do. */
export function useGrantKey(id: string) {
  const client = useQueryClient()
  return useMutation<KeyAnswer, RequestError, string[]>({
    mutationFn: (permissions) => request(pathOf(id), { method: "POST", body: { permissions } }),
    onSuccess: () => client.invalidateQueries({ queryKey: keyOf(id) }),
  })
}

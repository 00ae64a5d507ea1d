import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"

import { waslaKey } from "./access"
import { request, retryUnlessRefused, type RequestError } from "./request"
import type { Member } from "./staff"

/** Somebody who works on the platform. */
export type Operator = Pick<
  Member,
  "id" | "email" | "first_name" | "last_name" | "created_at" | "role"
>

type OperatorsAnswer = { operators: Operator[]; next_cursor: string | null }

const operatorsKey = [...waslaKey, "operators"] as const

/** One page of the platform's staff. */
export function useOperators(query: { q?: string; cursor?: string }) {
  return useQuery<OperatorsAnswer, RequestError>({
    queryKey: [...operatorsKey, query],
    queryFn: ({ signal }) => request("/platform/operators", { query, signal }),
    placeholderData: keepPreviousData,
    retry: retryUnlessRefused,
  })
}

/** Gives one of the platform's staff another role. */
export function useAssignOperatorRole(id: string) {
  const client = useQueryClient()
  return useMutation<object, RequestError, { role: string }>({
    mutationFn: ({ role }) =>
      request(`/platform/operators/${encodeURIComponent(id)}/role`, {
        method: "POST",
        body: { role },
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: waslaKey }),
  })
}

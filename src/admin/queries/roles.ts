import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"

import { waslaKey } from "./access"
import { everyPage } from "./every-page"
import { request, retryUnlessRefused, type RequestError } from "./request"

/** A role: what it is called and what it gives. */
export type Role = {
  id: string
  code: string
  name: string
  name_ar: string
  name_en: string
  description: string | null
  branch_scoped: boolean
  is_protected: boolean
  permissions: string[]
  created_at: string
  updated_at: string
  /** How many have it; only in lists. */
  members?: number
}

/** What a role of one's own is made of. */
export type RoleInput = {
  name_ar: string
  name_en: string
  description?: string | null
  branch_scoped: boolean
  permissions: string[]
}

/** The permissions about one subject, in words. */
export type PermissionGroup = {
  resource: string
  label: string
  permissions: { name: string; label: string; grantable: boolean }[]
}

type RolesAnswer = { roles: Role[]; next_cursor: string | null }
type RoleAnswer = { role: Role }

const rolesKey = [...waslaKey, "roles"] as const
const pathOf = (id: string, rest = "") => `/admin/roles/${encodeURIComponent(id)}${rest}`

/** A page of the store's roles. */
export function useRoles(query: { q?: string; cursor?: string; limit?: number }) {
  return useQuery<RolesAnswer, RequestError>({
    queryKey: [...rolesKey, "list", query],
    queryFn: ({ signal }) => request("/admin/roles", { query, signal }),
    placeholderData: keepPreviousData,
    retry: retryUnlessRefused,
  })
}

/** Every role, to choose one of. */
export function useRoleChoices({ enabled = true } = {}) {
  return useQuery<Role[], RequestError>({
    queryKey: [...rolesKey, "choices"],
    queryFn: async ({ signal }) => {
      const pages = await everyPage<RolesAnswer>("/admin/roles", signal)
      return pages.flatMap((page) => page.roles)
    },
    enabled,
    retry: retryUnlessRefused,
  })
}

/** One role. */
export function useRole(id: string) {
  return useQuery<RoleAnswer, RequestError>({
    queryKey: [...rolesKey, "one", id],
    queryFn: ({ signal }) => request(pathOf(id), { signal }),
    retry: retryUnlessRefused,
  })
}

/** Every permission in words, by subject, and which of them the person holds. */
export function usePermissionGroups({ enabled = true } = {}) {
  return useQuery<{ groups: PermissionGroup[] }, RequestError>({
    queryKey: [...waslaKey, "permissions"],
    queryFn: ({ signal }) => request("/admin/permissions", { query: { limit: 1 }, signal }),
    enabled,
    retry: retryUnlessRefused,
  })
}

/** Adds a role. */
export function useCreateRole() {
  return useRoleChange<RoleAnswer, RoleInput>((body) =>
    request("/admin/roles", { method: "POST", body })
  )
}

/** Makes a role that begins with what another one gives. */
export function useCopyRole(id: string) {
  return useRoleChange<RoleAnswer, Pick<RoleInput, "name_ar" | "name_en">>((body) =>
    request(pathOf(id, "/copy"), { method: "POST", body })
  )
}

/** Changes a role. */
export function useUpdateRole(id: string) {
  return useRoleChange<RoleAnswer, Partial<RoleInput>>((body) =>
    request(pathOf(id), { method: "POST", body })
  )
}

/** Removes a role that nobody has. */
export function useDeleteRole() {
  return useRoleChange<object, string>((id) => request(pathOf(id), { method: "DELETE" }))
}

function useRoleChange<TAnswer, TInput>(change: (input: TInput) => Promise<TAnswer>) {
  const client = useQueryClient()
  return useMutation<TAnswer, RequestError, TInput>({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: waslaKey }),
  })
}

import { z } from "@medusajs/framework/zod"

import type { Role } from "../../../../queries/roles"
import { emailRule } from "../../../../ui/rules"

const assignFields = {
  role: z.string().min(1, "errors.required"),
  location_ids: z.array(z.string()),
  sales_channel_ids: z.array(z.string()),
}

type Branches = { role: string; location_ids: string[]; sales_channel_ids: string[] }
type ScopedRole = Pick<Role, "id" | "branch_scoped">

const isScoped = (roles: readonly ScopedRole[], id: string) =>
  roles.some((role) => role.id === id && role.branch_scoped)

// Somebody with a role for branches and without a branch would see nothing at all.
const hasBranches = (roles: readonly ScopedRole[]) => (values: Branches) =>
  !isScoped(roles, values.role) || values.location_ids.length + values.sales_channel_ids.length > 0

const WITHOUT_BRANCH = { path: ["location_ids"], message: "people.errors.branch_missing" }

/** A role for a colleague, and the branches where it is for some. */
export const assignSchema = (roles: readonly ScopedRole[]) =>
  z.object(assignFields).strict().refine(hasBranches(roles), WITHOUT_BRANCH)

/** The same for somebody who is asked to join. */
export const inviteSchema = (roles: readonly ScopedRole[]) =>
  z
    .object({ ...assignFields, email: emailRule })
    .strict()
    .refine(hasBranches(roles), WITHOUT_BRANCH)

/** The filled-in role of a colleague. */
export type AssignValues = z.infer<ReturnType<typeof assignSchema>>

/** The filled-in invitation. */
export type InviteValues = z.infer<ReturnType<typeof inviteSchema>>

/** What is sent: branches only with a role that is for branches. */
export function withoutIdleBranches<TValues extends Branches>(
  values: TValues,
  roles: readonly ScopedRole[]
): TValues {
  return isScoped(roles, values.role)
    ? values
    : { ...values, location_ids: [], sales_channel_ids: [] }
}

/** Which field a refusal is about. */
export const FIELD_OF_CODE = {
  "access.beyond_own_reach": "role",
  "access.role_not_found": "role",
  "access.last_owner": "role",
  "access.own_access": "role",
  "access.branch_unknown": "location_ids",
} as const

import { z } from "@medusajs/framework/zod"
import { GRANT_ACCESSES, GRANT_STATUSES, MAX_MINUTES } from "../../../modules/break-glass/status"
import { line } from "../tenants/profile-fields"

const reason = line(500).min(10)

/** How lists of grants are paged and narrowed. */
export const grantPaging = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(64).regex(/^\w+$/).optional(),
  status: z.enum(GRANT_STATUSES).optional(),
}

/** `GET /platform/break-glass` */
export const SearchGrants = z
  .object({
    ...grantPaging,
    store: z.string().trim().min(1).max(64).optional(),
    q: line(100).optional(),
  })
  .strict()

/** `POST /platform/tenants/:id/break-glass` */
export const RequestAccess = z
  .object({
    reason,
    ticket: line(64),
    minutes: z.number().int().min(1).max(MAX_MINUTES),
    access: z.enum(GRANT_ACCESSES),
  })
  .strict()

export type RequestAccess = z.infer<typeof RequestAccess>

/** `POST /platform/tenants/:id/break-glass/:grant_id/approve` */
export const ApproveAccess = z.object({ reason }).strict()

export type ApproveAccess = z.infer<typeof ApproveAccess>

import { z } from "@medusajs/framework/zod"
import { INVITATION_STATUSES } from "../../../modules/invitation/status"
import { email, line } from "../../platform/tenants/profile-fields"

const ids = z.array(z.string().min(1).max(64)).max(100)

/** `POST /admin/invitations` */
export const CreateInvitation = z
  .object({
    email,
    role: z.string().min(1).max(64),
    location_ids: ids.optional(),
    sales_channel_ids: ids.optional(),
  })
  .strict()

export type CreateInvitation = z.infer<typeof CreateInvitation>

/** `GET /admin/invitations` */
export const ListInvitations = z
  .object({
    limit: z.coerce.number().int().min(1).max(100).default(20),
    cursor: z.string().max(64).regex(/^\w+$/).optional(),
    status: z.enum(INVITATION_STATUSES).optional(),
    q: line(100).optional(),
  })
  .strict()

export type ListInvitations = z.infer<typeof ListInvitations>

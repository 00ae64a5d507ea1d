import { z } from "@medusajs/framework/zod"

const text = (max: number) => z.string().trim().min(1).max(max)

/** `GET /admin/staff` */
export const ListStaff = z
  .object({
    limit: z.coerce.number().int().min(1).max(100).default(20),
    cursor: z.string().max(128).optional(),
    q: text(100).optional(),
    role_id: text(64).optional(),
  })
  .strict()

export type ListStaff = z.infer<typeof ListStaff>

const ids = z.array(text(64)).max(200).default([])

/** `POST /admin/staff/:user_id/role` */
export const AssignRole = z
  .object({ role: text(64), location_ids: ids, sales_channel_ids: ids })
  .strict()

export type AssignRole = z.infer<typeof AssignRole>

import { z } from "@medusajs/framework/zod"

/** `POST /platform/operators/:user_id/role` */
export const AssignOperatorRole = z.object({ role: z.string().trim().min(1).max(64) }).strict()

export type AssignOperatorRole = z.infer<typeof AssignOperatorRole>

import { z } from "@medusajs/framework/zod"

/** `POST /admin/api-keys/:id/permissions` */
export const GrantKey = z
  .object({ permissions: z.array(z.string().trim().min(1).max(64)).max(200) })
  .strict()

export type GrantKey = z.infer<typeof GrantKey>

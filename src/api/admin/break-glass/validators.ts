import { z } from "@medusajs/framework/zod"
import { grantPaging } from "../../platform/break-glass/validators"

/** `GET /admin/break-glass/grants` */
export const ListGrants = z.object(grantPaging).strict()

/** `POST /admin/break-glass/reveals` */
export const Reveal = z
  .object({
    entity: z.enum(["order", "customer"]),
    id: z.string().min(1).max(64).regex(/^\w+$/),
  })
  .strict()

export type Reveal = z.infer<typeof Reveal>

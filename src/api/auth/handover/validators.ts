import { z } from "@medusajs/framework/zod"

/** `POST /auth/handover` */
export const Handover = z.object({ code: z.string().min(20).max(100) }).strict()

export type Handover = z.infer<typeof Handover>

import { z } from "@medusajs/framework/zod"
import { eventFilters, eventPaging } from "../../admin/audit-events/validators"

/** `GET /platform/audit-events` */
export const SearchAuditEvents = z
  .object({ ...eventFilters, ...eventPaging, store: z.string().trim().min(1).max(64).optional() })
  .strict()

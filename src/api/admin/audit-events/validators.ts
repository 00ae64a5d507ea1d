import { z } from "@medusajs/framework/zod"
import { ACTOR_TYPES } from "../../../tenancy/actor"

const word = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^\P{Cc}*$/u, "Control characters are not allowed.")

// Years beyond these are no time that an event can have, and PostgreSQL doesn't read all of them.
const moment = z.coerce.date().min(new Date("2000-01-01")).max(new Date("2200-01-01"))

/** What events can be looked for by. */
export const eventFilters = {
  q: word.optional(),
  action: word.regex(/^[a-z0-9_]+([.][a-z0-9_]+)?$/).optional(),
  actor_type: z.enum(ACTOR_TYPES).optional(),
  actor_id: word.optional(),
  target_type: word.optional(),
  target_id: word.optional(),
  from: moment.optional(),
  to: moment.optional(),
}

/** How a list of events is paged. */
export const eventPaging = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(200).optional(),
}

/** `GET /admin/audit-events` */
export const ListAuditEvents = z.object({ ...eventFilters, ...eventPaging }).strict()

/** `GET /admin/audit-events/export` */
export const ExportAuditEvents = z.object(eventFilters).strict()

import { z } from "@medusajs/framework/zod"
import { MAIL_STATUSES } from "../../../modules/mail/status"
import { MAIL_TEMPLATES, type MailTemplate } from "../../../modules/mail/templates/data"

/** `GET /admin/mail-messages` */
export const ListMailMessages = z
  .object({
    limit: z.coerce.number().int().min(1).max(100).default(20),
    cursor: z.string().max(512).optional(),
    status: z.enum(MAIL_STATUSES).optional(),
    template: z.enum(MAIL_TEMPLATES as [MailTemplate, ...MailTemplate[]]).optional(),
    to: z.string().trim().max(254).optional(),
  })
  .strict()

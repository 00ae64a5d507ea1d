import { z } from "@medusajs/framework/zod"
import { TENANT_STATUSES } from "../../../modules/tenant/status"
import { TENANT_ORDERS } from "../../../modules/tenant/tenant-page"
import { currencyCode, email, line, profileFields } from "./profile-fields"

const owner = z
  .object({
    email,
    password: z.string().min(8).max(128).optional(),
    first_name: line(80).optional(),
    last_name: line(80).optional(),
  })
  .strict()

const slug = z.string().trim().max(64)

/** `GET /platform/tenants` */
export const ListTenants = z
  .object({
    limit: z.coerce.number().int().min(1).max(100).default(20),
    cursor: z.string().max(512).optional(),
    q: line(100).optional(),
    status: z.enum(TENANT_STATUSES).optional(),
    order: z.enum(TENANT_ORDERS).default("-created_at"),
  })
  .strict()

export type ListTenants = z.infer<typeof ListTenants>

/** `POST /platform/tenants` */
export const CreateTenant = z
  .object({
    ...profileFields,
    slug,
    owner,
    locale: profileFields.locale.default("ar"),
    currency_code: currencyCode.default("sar"),
    time_zone: profileFields.time_zone.default("Asia/Riyadh"),
    vat_number: profileFields.vat_number.optional(),
    contact_phone: profileFields.contact_phone.optional(),
    theme: profileFields.theme.optional(),
  })
  .strict()

export type CreateTenant = z.infer<typeof CreateTenant>

/** `POST /platform/tenants/:id` */
export const UpdateTenant = z
  .object({ ...profileFields, slug, currency_code: currencyCode })
  .strict()
  .partial()

export type UpdateTenant = z.infer<typeof UpdateTenant>

/** `POST /platform/tenants/:id/{suspend,close}` */
export const ChangeStatus = z.object({ reason: line(500) }).strict()

export type ChangeStatus = z.infer<typeof ChangeStatus>

/** `POST /platform/tenants/:id/activate` */
export const Activate = ChangeStatus.partial().optional()

export type Activate = z.infer<typeof Activate>

/** `POST /platform/tenants/:id/domains` and `POST /admin/store-domains` */
export const AddDomain = z.object({ domain: z.string().trim().min(1).max(253) }).strict()

export type AddDomain = z.infer<typeof AddDomain>

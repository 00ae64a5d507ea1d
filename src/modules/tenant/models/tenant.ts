import { InferTypeOf } from "@medusajs/framework/types"
import { model } from "@medusajs/framework/utils"
import { TENANT_STATUSES } from "../status"
import { STORE_LOCALES } from "../profile"
import { TenantDomain } from "./tenant-domain"
import { TenantSlug } from "./tenant-slug"

/** A store on the platform: who it is, and whether it is open. */
export const Tenant = model
  .define("tenant", {
    id: model.id({ prefix: "ten" }).primaryKey(),
    slug: model.text(),
    name_ar: model.text(),
    name_en: model.text(),
    status: model.enum([...TENANT_STATUSES]).default("provisioning"),
    status_reason: model.text().nullable(),
    status_changed_at: model.dateTime().nullable(),
    locale: model.enum([...STORE_LOCALES]).default("ar"),
    currency_code: model.text().default("sar"),
    time_zone: model.text().default("Asia/Riyadh"),
    vat_number: model.text().nullable(),
    contact_email: model.text(),
    contact_phone: model.text().nullable(),
    theme: model.json(),
    /** Whether its staff must have a second factor. */
    require_mfa: model.boolean().default(false),
    created_by: model.text().nullable(),
    updated_by: model.text().nullable(),
    domains: model.hasMany(() => TenantDomain, { mappedBy: "tenant" }),
    slugs: model.hasMany(() => TenantSlug, { mappedBy: "tenant" }),
  })
  .cascades({ delete: ["domains", "slugs"] })
  .indexes([
    { on: ["slug"], unique: true, where: "deleted_at IS NULL" },
    { on: ["created_at", "id"] },
    { on: ["status", "created_at", "id"] },
  ])

/** A row of `tenant`, its domains and slugs included. */
export type TenantRow = InferTypeOf<typeof Tenant>

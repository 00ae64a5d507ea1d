import { InferTypeOf } from "@medusajs/framework/types"
import { model } from "@medusajs/framework/utils"
import { DOMAIN_FAILURES, DOMAIN_KINDS, DOMAIN_STATUSES } from "../domain"
import { Tenant } from "./tenant"

/** An address that a store answers on: its subdomain, or a domain of the merchant's own. */
export const TenantDomain = model
  .define("tenant_domain", {
    id: model.id({ prefix: "tdom" }).primaryKey(),
    domain: model.text(),
    kind: model.enum([...DOMAIN_KINDS]),
    status: model.enum([...DOMAIN_STATUSES]).default("pending"),
    failure: model.enum([...DOMAIN_FAILURES]).nullable(),
    verification_token: model.text(),
    checked_at: model.dateTime().nullable(),
    verified_at: model.dateTime().nullable(),
    is_primary: model.boolean().default(false),
    tenant: model.belongsTo(() => Tenant, { mappedBy: "domains" }),
  })
  .indexes([
    { on: ["domain"], unique: true, where: "status = 'verified' AND deleted_at IS NULL" },
    { on: ["tenant_id", "domain"], unique: true, where: "deleted_at IS NULL" },
  ])

/** A row of `tenant_domain`. */
export type TenantDomainRow = InferTypeOf<typeof TenantDomain>

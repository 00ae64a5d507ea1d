import { InferTypeOf } from "@medusajs/framework/types"
import { model } from "@medusajs/framework/utils"
import { Tenant } from "./tenant"

/** A slug that a store has or had. No other store ever gets it, so that old links stay right. */
export const TenantSlug = model
  .define("tenant_slug", {
    id: model.id({ prefix: "tslug" }).primaryKey(),
    slug: model.text(),
    current: model.boolean().default(true),
    retired_at: model.dateTime().nullable(),
    tenant: model.belongsTo(() => Tenant, { mappedBy: "slugs" }),
  })
  .indexes([
    { on: ["slug"], unique: true },
    { on: ["tenant_id"], unique: true, where: "current AND deleted_at IS NULL" },
  ])

/** A row of `tenant_slug`. */
export type TenantSlugRow = InferTypeOf<typeof TenantSlug>

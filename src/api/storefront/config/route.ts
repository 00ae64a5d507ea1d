import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { storeUnknown } from "../../../modules/tenant/errors"
import { requireTenant } from "../../../tenancy/tenant-context"
import { storeConfig } from "./store-config"

/** Tells a storefront which store it is and how it looks. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { tenantId } = requireTenant()
  const store = await storeConfig(database, tenantId, req.headers["accept-language"])
  if (!store) {
    throw storeUnknown()
  }
  res.setHeader("Cache-Control", "public, max-age=0, must-revalidate")
  res.setHeader("Vary", "Host, X-Tenant, Accept-Language, Origin")
  res.json({ store })
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { PLATFORM_TENANT_ID, requireTenant } from "../../../tenancy/tenant-context"
import { documentFor } from "../document"

/** Sends the API's OpenAPI document, with the operations that this host has. */
export function GET(_req: MedusaRequest, res: MedusaResponse): void {
  const isPlatform = requireTenant().tenantId === PLATFORM_TENANT_ID
  const { body, etag } = documentFor(isPlatform ? "platform" : "store")
  res.setHeader("Cache-Control", "public, max-age=0, must-revalidate")
  res.setHeader("Vary", "Host, X-Tenant, Accept-Encoding, Origin")
  res.setHeader("ETag", etag)
  // Where nothing changed, Express answers 304 and leaves the body out.
  res.type("application/json").send(body)
}

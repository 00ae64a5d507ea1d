import type { MedusaContainer } from "@medusajs/framework/types"
import { TENANT_MODULE } from "../../../modules/tenant"
import { verificationRecord } from "../../../modules/tenant/domain"
import { tenantNotFound } from "../../../modules/tenant/errors"
import type { TenantRow } from "../../../modules/tenant/models/tenant"
import type TenantModuleService from "../../../modules/tenant/service"

type DomainColumns = Pick<
  TenantRow["domains"][number],
  | "id"
  | "domain"
  | "kind"
  | "status"
  | "failure"
  | "is_primary"
  | "verification_token"
  | "checked_at"
  | "verified_at"
>

type TenantColumns = Omit<TenantRow, "domains" | "slugs" | "deleted_at">

/** A domain as the API shows it, with the DNS record that proves it. */
export function domainResponse(row: DomainColumns) {
  const { id, domain, kind, status, failure, is_primary, checked_at, verified_at } = row
  const verification =
    kind === "custom" ? verificationRecord(domain, row.verification_token) : undefined
  return { id, domain, kind, status, failure, is_primary, checked_at, verified_at, verification }
}

/** What a store's own staff may know of it. */
export function profileResponse(row: TenantColumns) {
  const { id, slug, name_ar, name_en, status, locale, currency_code, time_zone } = row
  const { vat_number, contact_email, contact_phone, theme, require_mfa } = row
  const { created_at, updated_at } = row
  const names = { id, slug, name_ar, name_en, status, locale, currency_code, time_zone }
  return {
    ...names,
    vat_number,
    contact_email,
    contact_phone,
    theme,
    require_mfa,
    created_at,
    updated_at,
  }
}

/** A store as the platform's operators see it. */
export function tenantResponse(row: TenantColumns) {
  const { status_reason, status_changed_at, created_by, updated_by } = row
  return { ...profileResponse(row), status_reason, status_changed_at, created_by, updated_by }
}

/**
 * A store by its id, with its domains and slugs.
 * @throws `tenant.not_found`
 */
export async function readTenant(container: MedusaContainer, id: string) {
  const tenants = container.resolve<TenantModuleService>(TENANT_MODULE)
  const relations = ["domains", "slugs"]
  const [row] = await tenants.listTenants({ id }, { relations, take: 1 })
  if (!row) {
    throw tenantNotFound()
  }
  return row
}

/** A store with everything that the operators' page about it shows. */
export async function tenantDetails(container: MedusaContainer, id: string) {
  const row = await readTenant(container, id)
  const slugs = row.slugs.map(({ slug, current, retired_at }) => ({ slug, current, retired_at }))
  return { ...tenantResponse(row), domains: row.domains.map(domainResponse), slugs }
}

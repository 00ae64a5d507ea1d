/** Where a store is in its life. */
export type TenantStatus = "provisioning" | "active" | "suspended" | "closed"

/** The looks a store can start from. */
export type ThemePreset = "noor" | "rimal" | "bahr" | "layl"

/** A look: a preset and the store's own tokens on top of it. */
export type TenantTheme = { preset: ThemePreset; tokens?: Record<string, string> }

/** A store as the API answers it. */
export type Tenant = {
  id: string
  slug: string
  name_ar: string
  name_en: string
  status: TenantStatus
  status_reason?: string | null
  locale: "ar" | "en"
  currency_code: string
  time_zone: string
  vat_number: string | null
  contact_email: string
  contact_phone: string | null
  theme: TenantTheme | null
  created_by?: string | null
  created_at: string
  updated_at: string
}

/** An address of a store; a custom one is proved by a DNS record. */
export type TenantDomain = {
  id: string
  domain: string
  kind: "subdomain" | "custom"
  status: "pending" | "verified" | "failed"
  failure?: "record_missing" | "record_differs" | "no_answer" | null
  checked_at?: string | null
  verification?: { type: string; name: string; value: string } | null
}

/** Domains in the order people look for them: the platform's own address of the store first. */
export function sortDomains(domains: TenantDomain[]): TenantDomain[] {
  const rank = ({ kind }: TenantDomain) => (kind === "subdomain" ? 0 : 1)
  return [...domains].sort((a, b) => rank(a) - rank(b) || a.domain.localeCompare(b.domain))
}

/** A subdomain that a store has now or had before; it never goes to another store. */
export type TenantSlug = {
  slug: string
  current: boolean
  retired_at?: string | null
}

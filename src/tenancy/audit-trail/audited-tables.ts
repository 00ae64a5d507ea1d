/** How a recorded value is kept from who reads the trail; `hidden` leaves it out. */
type Mask = "email" | "name" | "phone" | "secret" | "hidden"

/** What the trail keeps of a table's changes. */
export type AuditedTable = {
  /** The word before the dot of the action. */
  readonly resource: string
  /** Columns whose changes are events; a change of any other column is none. */
  readonly columns: readonly string[]
  readonly masks?: Readonly<Record<string, Mask>>
  /** Columns that tell what the row is about; they are in every event. */
  readonly about?: readonly string[]
  /** The column that names what was acted on; by default the row itself. */
  readonly target?: string
  /** The column that names the store; only tables of the platform have another one. */
  readonly tenant?: string
  /** A column that holds the reason of a change. */
  readonly reason?: string
  /** Which changes are events; by default all. */
  readonly on?: readonly ("insert" | "update" | "delete")[]
  /**
   * Words for changes that have a better one than created, updated and removed: for an insert, or
   * by the column that changed, either for any value or for each (`from>to` or `to`).
   */
  readonly verbs?: Readonly<Record<string, string | Readonly<Record<string, string>>>>
}

const words = (text: string) => text.trim().split(/\s+/)

const people: Record<string, AuditedTable> = {
  user: {
    resource: "user",
    columns: words("email first_name last_name"),
    masks: { email: "email", first_name: "name", last_name: "name" },
  },
  invitation: {
    resource: "invitation",
    columns: words("email role_id location_ids sales_channel_ids status expires_at"),
    masks: { email: "email" },
    verbs: { status: { accepted: "accepted", revoked: "revoked" } },
  },
  break_glass_grant: {
    resource: "break_glass",
    columns: words(`status expires_at consent consented_by_name emergency_reason ended_by_name`),
    about: words("operator_id operator_name ticket access minutes"),
    reason: "reason",
    verbs: {
      insert: "requested",
      status: { active: "started", refused: "refused", ended: "ended", expired: "expired" },
    },
  },
  access_role: {
    resource: "role",
    columns: words("name_ar name_en description branch_scoped permissions"),
    about: words("code"),
  },
  access_assignment: {
    resource: "member_role",
    columns: words("role_id location_ids sales_channel_ids"),
    target: "user_id",
  },
  access_key_grant: {
    resource: "api_key_permissions",
    columns: words("permissions"),
    target: "api_key_id",
  },
  api_key: {
    resource: "api_key",
    columns: words("title type redacted revoked_at"),
    verbs: { revoked_at: "revoked" },
  },
  provider_identity: {
    resource: "login",
    columns: words("provider_metadata entity_id"),
    masks: { provider_metadata: "hidden", entity_id: "email" },
    about: words("provider"),
    target: "auth_identity_id",
    on: ["update"],
    verbs: { provider_metadata: "password_changed" },
  },
  auth_mfa_factor: {
    resource: "mfa_factor",
    columns: words("provider status"),
    target: "auth_identity_id",
  },
}

const settings: Record<string, AuditedTable> = {
  store: {
    resource: "store",
    columns: words("name default_sales_channel_id default_region_id default_location_id metadata"),
  },
  store_currency: {
    resource: "store_currency",
    columns: words("is_default"),
    about: words("currency_code"),
  },
  region: { resource: "region", columns: words("name currency_code automatic_taxes") },
  tax_region: {
    resource: "tax_region",
    columns: words("provider_id"),
    about: words("country_code province_code"),
  },
  tax_rate: {
    resource: "tax_rate",
    columns: words("rate code name is_default is_combinable"),
    about: words("tax_region_id"),
  },
  price_preference: {
    resource: "price_preference",
    columns: words("is_tax_inclusive"),
    about: words("attribute value"),
  },
  sales_channel: { resource: "sales_channel", columns: words("name description is_disabled") },
  stock_location: { resource: "stock_location", columns: words("name") },
  shipping_option: {
    resource: "shipping_option",
    columns: words("name price_type service_zone_id shipping_profile_id provider_id"),
  },
  tenant: {
    resource: "tenant",
    tenant: "id",
    columns: words(`status slug name_ar name_en locale currency_code time_zone vat_number
      contact_email contact_phone theme require_mfa`),
    masks: { contact_email: "email", contact_phone: "phone" },
    reason: "status_reason",
    on: ["update"],
    verbs: {
      status: {
        "provisioning>active": "provisioned",
        active: "activated",
        suspended: "suspended",
        closed: "closed",
      },
    },
  },
  tenant_domain: {
    resource: "tenant_domain",
    columns: words("domain kind status is_primary"),
    verbs: { status: { verified: "verified" } },
  },
}

const selling: Record<string, AuditedTable> = {
  price: {
    resource: "price",
    columns: words("amount min_quantity max_quantity"),
    about: words("price_set_id price_list_id currency_code"),
  },
  price_list: {
    resource: "price_list",
    columns: words("title status type starts_at ends_at"),
  },
  inventory_level: {
    resource: "inventory_level",
    columns: words("stocked_quantity"),
    about: words("inventory_item_id location_id"),
  },
  promotion: {
    resource: "promotion",
    columns: words("code type status is_automatic is_tax_inclusive limit campaign_id"),
  },
  promotion_application_method: {
    resource: "promotion_value",
    columns: words("type value currency_code target_type allocation max_quantity"),
    target: "promotion_id",
  },
  order: {
    resource: "order",
    columns: words("status email"),
    masks: { email: "email" },
    about: words("display_id"),
    on: ["update"],
    verbs: { status: { canceled: "canceled", completed: "completed", archived: "archived" } },
  },
  capture: {
    resource: "payment",
    columns: words("amount"),
    target: "payment_id",
    on: ["insert"],
    verbs: { insert: "captured" },
  },
  refund: {
    resource: "payment",
    columns: words("amount refund_reason_id"),
    target: "payment_id",
    on: ["insert"],
    verbs: { insert: "refunded" },
  },
}

/** The tables whose changes the database writes into the audit trail by itself. */
export const AUDITED_TABLES: Readonly<Record<string, AuditedTable>> = {
  ...people,
  ...settings,
  ...selling,
}

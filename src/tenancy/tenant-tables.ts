/**
 * Every table of the database, and who may see its rows. A table that is missing here stops
 * `npm run check`, the tests and the boot: add it to the list that says whose rows it holds.
 */
export type TableClass =
  /**
   * Rows belong to one store; the database adds and checks `tenant_id`. Of a table that is
   * `appendOnly` no row is ever changed or removed.
   */
  | { readonly class: "tenant"; readonly appendOnly?: true }
  /** Every store reads the same rows; only the platform writes them. */
  | { readonly class: "shared" }
  /** The platform's own rows; a store reads those whose `ownColumn` names it, and no others. */
  | { readonly class: "platform"; readonly ownColumn?: string; readonly ownWrites?: true }
  /** Written by migrations only; requests never touch it. */
  | { readonly class: "bookkeeping" }

const tenantOwned = `
  access_assignment access_key_grant access_role break_glass_grant
  account_holder api_key application_method_buy_rules application_method_target_rules
  auth_identity auth_mfa_factor auth_mfa_recovery_code auth_password_reset_token
  auth_verification capture cart cart_address cart_line_item cart_line_item_adjustment
  cart_line_item_tax_line cart_payment_collection cart_promotion cart_shipping_method
  cart_shipping_method_adjustment cart_shipping_method_tax_line credit_line customer
  customer_account_holder customer_address customer_group customer_group_customer fulfillment
  fulfillment_address fulfillment_item fulfillment_label fulfillment_set geo_zone
  idempotency_key image inventory_item inventory_level invitation invite invite_rbac_role
  layout_configuration location_fulfillment_provider location_fulfillment_set mail_message
  notification
  order order_address order_cart order_change order_change_action order_claim order_claim_item
  order_claim_item_image order_credit_line order_exchange order_exchange_item
  order_fulfillment order_item order_line_item order_line_item_adjustment
  order_line_item_tax_line order_payment_collection order_promotion order_shipping
  order_shipping_method order_shipping_method_adjustment order_shipping_method_tax_line
  order_summary order_transaction payment payment_collection
  payment_collection_payment_providers payment_session price price_list price_list_rule
  price_preference price_rule price_set product product_category product_category_product
  product_collection product_option product_option_value product_product_option
  product_product_option_value product_sales_channel product_shipping_profile product_tag
  product_tags product_type product_variant product_variant_inventory_item
  product_variant_option product_variant_price_set product_variant_product_image promotion
  promotion_application_method promotion_campaign promotion_campaign_budget
  promotion_campaign_budget_usage promotion_promotion_rule promotion_rule
  promotion_rule_value property_label provider_identity publishable_api_key_sales_channel
  refund refund_reason region region_country region_payment_provider reservation_item return
  return_fulfillment return_item return_reason sales_channel sales_channel_stock_location
  service_zone shipping_option shipping_option_price_set shipping_option_rule
  shipping_option_type shipping_profile stock_location stock_location_address store
  store_currency store_locale tax_rate tax_rate_rule tax_region tenant_number user
  user_preference user_rbac_role view_configuration workflow_execution
`

const appendOnly = `
  audit_checkpoint audit_event audit_seal
`

const shared = `
  currency fulfillment_provider notification_provider payment_provider tax_provider
`

const bookkeeping = `
  link_module_migrations mikro_orm_migrations script_migrations
`

const platform: Record<string, TableClass> = {
  account: { class: "platform" },
  account_refresh_token: { class: "platform" },
  account_session: { class: "platform", ownColumn: "tenant_id" },
  membership: { class: "platform", ownColumn: "tenant_id" },
  tenant: { class: "platform", ownColumn: "id", ownWrites: true },
  tenant_domain: { class: "platform", ownColumn: "tenant_id", ownWrites: true },
  tenant_slug: { class: "platform", ownColumn: "tenant_id" },
}

function each(names: string, declared: TableClass): [string, TableClass][] {
  return names
    .trim()
    .split(/\s+/)
    .map((name) => [name, declared])
}

/** The declaration of every table, by name. */
export const TENANT_TABLES: Readonly<Record<string, TableClass>> = Object.freeze({
  ...Object.fromEntries(each(tenantOwned, { class: "tenant" })),
  ...Object.fromEntries(each(appendOnly, { class: "tenant", appendOnly: true })),
  ...Object.fromEntries(each(shared, { class: "shared" })),
  ...Object.fromEntries(each(bookkeeping, { class: "bookkeeping" })),
  ...platform,
})

/** The names of the tables of one class, sorted. */
export function tablesOf(kind: TableClass["class"]): string[] {
  return Object.keys(TENANT_TABLES)
    .filter((name) => TENANT_TABLES[name].class === kind)
    .sort()
}

/** Numbers that each store counts for itself, from 1001, without gaps. */
export const STORE_NUMBERS: readonly { readonly table: string; readonly column: string }[] = [
  { table: "order", column: "display_id" },
  { table: "return", column: "display_id" },
  { table: "order_claim", column: "display_id" },
  { table: "order_exchange", column: "display_id" },
]

/** Indexes that start with the tenant, for lists that a large store asks for often. */
export const TENANT_INDEXES: Readonly<Record<string, readonly string[]>> = {
  product: ["created_at desc, id", "status, created_at desc, id"],
  product_category: ["rank", "parent_category_id, rank"],
  product_product_option: ["product_id"],
  product_variant: ["product_id"],
  order: ["created_at desc, id", "customer_id", "email"],
  customer: ["created_at desc, id", "email"],
  cart: ["created_at desc, id", "customer_id"],
  cart_line_item: ["cart_id"],
  inventory_item: ["created_at desc, id"],
  inventory_level: ["inventory_item_id", "location_id"],
  price: ["price_set_id, currency_code"],
  product_sales_channel: ["sales_channel_id, product_id", "product_id"],
  product_variant_price_set: ["price_set_id"],
  product_variant_inventory_item: ["inventory_item_id"],
  product_category_product: ["product_category_id, product_id"],
  reservation_item: ["inventory_item_id", "line_item_id"],
  order_cart: ["cart_id"],
  provider_identity: ["auth_identity_id"],
  payment: ["created_at desc, id"],
  workflow_execution: ["transaction_id", "created_at desc"],
  notification: ["created_at desc, id"],
  mail_message: [
    "created_at desc, id desc",
    "to_address, created_at desc, id desc",
    "status, created_at desc, id desc",
    "status, next_attempt_at",
  ],
  price_list: ["created_at desc, id"],
  promotion: ["created_at desc, id"],
  audit_event: [
    "created_at desc, id desc",
    "action, created_at desc, id desc",
    "actor_id, created_at desc, id desc",
    "target_id, created_at desc, id desc",
  ],
  access_assignment: ["role_id"],
}

/**
 * Narrow indexes over the rows that are not deleted. Medusa counts a list's rows whenever it shows
 * a page of it; from these PostgreSQL counts without reading the table.
 */
export const COUNT_INDEXES: Readonly<Record<string, readonly string[]>> = {
  product: ["status", "type_id, collection_id"],
  customer: [""],
  inventory_item: [""],
}

import { randomBytes } from "node:crypto"
import { type Belongings, IMPORT_WORKFLOW } from "./belongings"

/** Gives an id of a kind: a store's own, or one that names nothing. */
export type Aim = (kind: string) => string

const SYNONYMS: Readonly<Record<string, string>> = {
  campaign: "promotion_campaign",
  claim: "order_claim",
  role: "access_role",
  claim_item: "order_change_action",
  exchange: "order_exchange",
  order_edit: "order",
  collection: "product_collection",
  category: "product_category",
  parent_category: "product_category",
  type: "product_type",
  tag: "product_tag",
  variant: "product_variant",
  option: "shipping_option",
  value: "product_option_value",
  location: "stock_location",
  location_level: "stock_location",
  level: "stock_location",
  reservation: "reservation_item",
  line: "cart_line_item",
  line_item: "order_line_item",
  item: "order_line_item",
  action: "order_change_action",
  method: "order_shipping_method",
  zone: "service_zone",
  group: "customer_group",
  profile: "shipping_profile",
  reason: "return_reason",
  rule: "promotion_rule",
  target_rule: "promotion_rule",
  buy_rule: "promotion_rule",
  address: "customer_address",
  shipping_address: "customer_address",
  billing_address: "customer_address",
  parent: "tax_region",
  reference: "product",
  product_image: "image",
  thumbnail: "image",
  store_domain: "tenant_domain",
  domain: "tenant_domain",
  configuration: "view_configuration",
  workflows_execution: "workflow_execution",
  import: "transaction",
  payment_session: "payment_session",
  default_sales_channel: "sales_channel",
  default_region: "region",
  default_location: "stock_location",
  source_location: "stock_location",
  from_location: "stock_location",
  customer_group_customer: "customer",
}

// Not whose, but what: these are the same words in every store.
const WORDS: Readonly<Record<string, string>> = {
  actor_type: "user",
  auth_provider: "emailpass",
  provider: "pp_system_default",
  payment_provider: "pp_system_default",
  fulfillment_provider: "manual_manual",
  rule_type: "rules",
  rule_attribute: "currency_code",
  entity: "orders",
  layout: "product.details",
  code: "sar",
  currency: "sar",
  workflow: IMPORT_WORKFLOW,
  search_index: "product",
}

/** `customer-groups`, `customer_group_id` and `customer_groups` are all `customer_group`. */
export function kindOf(name: string): string {
  const plain = name
    .replace(/-/g, "_")
    .replace(/_ids?$/, "")
    .replace(/ies$/, "y")
    .replace(/(ss|x)es$/, "$1")
    .replace(/([^s])s$/, "$1")
  return SYNONYMS[plain] ?? plain
}

/** A word that a place of a path takes in every store, when it takes no id. */
export function wordFor(kind: string): string | undefined {
  return WORDS[kind]
}

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

function unknownLike(id: string): string {
  if (!/_[0-9A-Z]{26}$/.test(id)) {
    return id.replace(/\d/g, "9")
  }
  const last = [...randomBytes(20)].map((byte) => ALPHABET[byte % 32]).join("")
  return `${id.slice(0, -20)}${last}`
}

/** Aims at what a store has. */
export function aimAt({ ids }: Belongings): Aim {
  return (kind) => wordFor(kind) ?? ids.get(kind)?.[0] ?? ids.get("product")?.[0] ?? ""
}

/** Aims at ids of the same form that nobody has, always the same ones. */
export function aimBeside(hits: Aim): Aim {
  const made = new Map<string, string>()
  return (kind) => {
    const beside = made.get(kind) ?? wordFor(kind) ?? unknownLike(hits(kind))
    made.set(kind, beside)
    return beside
  }
}

/** Which of a caller's branches something is held against. */
export type BranchKind = "location_ids" | "sales_channel_ids"

/** How the rows of a route are kept to a caller's branches. */
export type BranchRule =
  /** The rows belong to the whole store; what hangs on them is cut from the answer. */
  | { readonly kind: "open" }
  /** A list is narrowed by its own filter. */
  | { readonly kind: "list"; readonly filter: readonly string[]; readonly of: BranchKind }
  /** A place in the path names a row, whose column names the branch. */
  | {
      readonly kind: "row"
      readonly table: string
      readonly parameter: string
      readonly column: string
      readonly of: BranchKind
    }
  /** A place in the path names the branch itself. */
  | { readonly kind: "parameter"; readonly parameter: string; readonly of: BranchKind }
  /** A field of the body has to name a branch; `BODY_FIELDS` does the rest. */
  | { readonly kind: "body"; readonly field: string; readonly of: BranchKind }

const OPEN: BranchRule = { kind: "open" }
const channels = "sales_channel_ids"
const locations = "location_ids"

const order: BranchRule = {
  kind: "row",
  table: "order",
  parameter: "id",
  column: "sales_channel_id",
  of: channels,
}
const reservation: BranchRule = {
  kind: "row",
  table: "reservation_item",
  parameter: "id",
  column: "location_id",
  of: locations,
}

/** The parts of the catalogue, the customers and the settings that every branch reads. */
const SHARED_READS: readonly string[] = [
  "products",
  "product-categories",
  "product-options",
  "product-tags",
  "product-types",
  "product-variants",
  "collections",
  "price-lists",
  "price-preferences",
  "promotions",
  "campaigns",
  "regions",
  "customers",
  "customer-groups",
  "shipping-options",
  "shipping-option-types",
  "shipping-profiles",
  "fulfillment-sets",
  "fulfillment-providers",
  "uploads",
  "return-reasons",
  "refund-reasons",
]

const BY_ROUTE: Readonly<Record<string, BranchRule>> = {
  "GET /admin/orders": { kind: "list", filter: ["sales_channel_id"], of: channels },
  "GET /admin/sales-channels": { kind: "list", filter: ["id"], of: channels },
  "GET /admin/sales-channels/:id": { kind: "parameter", parameter: "id", of: channels },
  "GET /admin/stock-locations": { kind: "list", filter: ["id"], of: locations },
  "GET /admin/stock-locations/:id": { kind: "parameter", parameter: "id", of: locations },
  "GET /admin/reservations": { kind: "list", filter: ["location_id"], of: locations },
  "POST /admin/reservations": { kind: "body", field: "location_id", of: locations },
  "GET /admin/inventory-items": {
    kind: "list",
    filter: ["location_levels", "location_id"],
    of: locations,
  },
  "GET /admin/inventory-items/:id": OPEN,
  "GET /admin/inventory-items/:id/location-levels": {
    kind: "list",
    filter: ["location_id"],
    of: locations,
  },
  "POST /admin/inventory-items/:id/location-levels": {
    kind: "body",
    field: "location_id",
    of: locations,
  },
  "POST /admin/inventory-items/:id/location-levels/:location_id": {
    kind: "parameter",
    parameter: "location_id",
    of: locations,
  },
}

const BY_PREFIX: readonly (readonly [RegExp, BranchRule])[] = [
  [/^(GET|POST|DELETE) \/admin\/orders\/:id(\/|$)/, order],
  [/^(GET|POST|DELETE) \/admin\/reservations\/:id$/, reservation],
]

/** Fields of a body that name a branch on whichever route they stand. */
export const BODY_FIELDS: readonly (readonly [string, BranchKind])[] = [
  ["location_id", locations],
  ["sales_channel_id", channels],
]

function isSharedRead(route: string): boolean {
  const [, resource = ""] = /^GET \/admin\/([^/]+)/.exec(route) ?? []
  return SHARED_READS.includes(resource)
}

/** How a route is kept to branches; undefined where it can't be, which refuses the route. */
export function branchRule(route: string): BranchRule | undefined {
  const found = BY_ROUTE[route] ?? BY_PREFIX.find(([pattern]) => pattern.test(route))?.[1]
  return found ?? (isSharedRead(route) ? OPEN : undefined)
}

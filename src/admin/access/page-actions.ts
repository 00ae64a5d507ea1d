import type { Permission } from "../../modules/access/permissions"

/**
 * Buttons and menu items that act at once: how Medusa's dashboard names them, and what they ask
 * for. Where one page says the same word for different things, `beside` names what stands there.
 */
export type PageActions = {
  /** The page, with the pages below it; a star is any one part. */
  readonly below: string
  readonly permission: Permission
  /** Keys of the dashboard's translations, or words that it has in English only. */
  readonly labels: readonly string[]
  /** Words, by their keys, of the section, entry or bar in which these actions stand. */
  readonly beside?: readonly string[]
}

const DELETE = ["actions.delete"] as const
const CANCEL = ["actions.cancel"] as const
const REMOVE = ["actions.remove"] as const

/** The bar that appears below selected rows: translated in some tables, English in the others. */
const SELECTED = ["general.countSelected", "{{count}} selected"] as const

/** Several pages, whose things are deleted by one permission and changed in place by another. */
const keeping = (
  pages: readonly string[],
  { deleting, changing }: { readonly deleting: Permission; readonly changing: Permission }
): PageActions[] =>
  pages.flatMap((below) => [
    { below, permission: deleting, labels: DELETE },
    { below, permission: changing, labels: ["actions.edit", ...REMOVE] },
  ])

const PRODUCTS: readonly PageActions[] = [
  ...keeping(
    [
      "/products",
      "/categories",
      "/collections",
      "/product-options",
      "/settings/product-types",
      "/settings/product-tags",
    ],
    { deleting: "products.delete", changing: "products.edit" }
  ),
  {
    below: "/products",
    permission: "products.edit",
    labels: DELETE,
    beside: ["products.variants.header", ...SELECTED],
  },
  { below: "/products/*/variants", permission: "products.edit", labels: DELETE },
  {
    below: "/products",
    permission: "products.edit",
    labels: [
      "actions.editImages",
      "products.media.deleteImageLabel",
      "products.media.manageImageVariants",
    ],
  },
  { below: "/products", permission: "inventory.edit", labels: ["inventory.stock.action"] },
  { below: "/product-options", permission: "products.edit", labels: ["actions.create"] },
  {
    below: "/product-options",
    permission: "products.edit",
    labels: DELETE,
    beside: ["productOptions.values.header"],
  },
  { below: "/product-options/*/values", permission: "products.edit", labels: DELETE },
]

const STOCK: readonly PageActions[] = [
  ...keeping(["/inventory", "/reservations"], {
    deleting: "inventory.delete",
    changing: "inventory.edit",
  }),
  {
    below: "/inventory",
    permission: "inventory.edit",
    labels: DELETE,
    beside: ["inventory.locationLevels"],
  },
  { below: "/inventory", permission: "inventory.edit", labels: ["inventory.stock.action"] },
]

const ORDERS: readonly PageActions[] = [
  { below: "/orders", permission: "orders.cancel", labels: CANCEL },
  {
    below: "/orders",
    permission: "orders.fulfill",
    labels: CANCEL,
    beside: ["orders.fulfillment.number"],
  },
  {
    below: "/orders",
    permission: "orders.return",
    labels: CANCEL,
    beside: [
      "orders.activity.events.return.created",
      "orders.activity.events.claim.created",
      "orders.activity.events.exchange.created",
    ],
  },
  {
    below: "/orders",
    permission: "orders.edit",
    labels: CANCEL,
    beside: [
      "orders.activity.events.transfer.requested",
      "orders.edits.panel.title",
      "orders.edits.panel.titlePending",
    ],
  },
  {
    below: "/orders",
    permission: "orders.edit",
    labels: ["actions.continueEdit", "actions.forceConfirm"],
  },
  {
    below: "/orders",
    permission: "orders.fulfill",
    labels: [
      "orders.fulfillment.markAsShipped",
      "orders.fulfillment.markAsDelivered",
      "orders.fulfillment.markAsPickedUp",
    ],
  },
  {
    below: "/orders",
    permission: "orders.return",
    labels: [
      "orders.returns.cancel.title",
      "orders.claims.cancel.title",
      "orders.exchanges.cancel.title",
      "orders.returns.receive.action",
    ],
  },
  {
    below: "/orders",
    permission: "orders.return",
    labels: ["actions.continue"],
    beside: [
      "orders.returns.panel.title",
      "orders.claims.panel.title",
      "orders.exchanges.panel.title",
    ],
  },
  {
    below: "/orders",
    permission: "payments.edit",
    labels: [
      "orders.payment.capture",
      "orders.payment.capture_short",
      "orders.payment.markAsPaid",
      "orders.payment.checkStatus",
    ],
  },
  {
    below: "/draft-orders",
    permission: "orders.create",
    labels: ["Delete draft order", "Convert to order"],
  },
  {
    below: "/draft-orders",
    permission: "orders.edit",
    labels: ["Cancel", "Continue"],
    beside: ["Edit pending"],
  },
]

const SELLING: readonly PageActions[] = [
  ...keeping(["/customers", "/customer-groups"], {
    deleting: "customers.delete",
    changing: "customers.edit",
  }),
  {
    below: "/customers",
    permission: "customers.edit",
    labels: DELETE,
    beside: ["addresses.title"],
  },
  ...keeping(["/promotions", "/campaigns"], {
    deleting: "promotions.delete",
    changing: "promotions.edit",
  }),
  ...keeping(["/price-lists"], { deleting: "prices.delete", changing: "prices.edit" }),
  {
    below: "/price-lists",
    permission: "prices.edit",
    labels: DELETE,
    beside: ["priceLists.products.header", ...SELECTED],
  },
]

const LOCATIONS: readonly PageActions[] = [
  ...keeping(["/settings/locations"], { deleting: "locations.edit", changing: "locations.edit" }),
  ...keeping(
    ["/settings/locations/shipping-profiles", "/settings/locations/shipping-option-types"],
    {
      deleting: "shipping.delete",
      changing: "shipping.edit",
    }
  ),
  { below: "/settings/locations", permission: "locations.edit", labels: ["actions.enable"] },
  { below: "/settings/locations", permission: "shipping.delete", labels: ["actions.disable"] },
  {
    below: "/settings/locations",
    permission: "shipping.delete",
    labels: DELETE,
    beside: [
      "stockLocations.shippingOptions.create.shipping.label",
      "stockLocations.shippingOptions.create.pickup.label",
      "stockLocations.shippingOptions.create.returns.label",
    ],
  },
  {
    below: "/settings/locations",
    permission: "shipping.edit",
    labels: DELETE,
    beside: [
      "stockLocations.fulfillmentSets.shipping.header",
      "stockLocations.fulfillmentSets.pickup.header",
    ],
  },
]

const SETTINGS: readonly PageActions[] = [
  ...keeping(["/settings/store", "/settings/return-reasons", "/settings/refund-reasons"], {
    deleting: "settings.edit",
    changing: "settings.edit",
  }),
  {
    below: "/settings/store",
    permission: "settings.edit",
    labels: ["store.enableTaxInclusivePricing", "store.disableTaxInclusivePricing"],
  },
  ...keeping(["/settings/regions"], { deleting: "regions.delete", changing: "regions.edit" }),
  ...keeping(["/settings/tax-regions"], { deleting: "taxes.delete", changing: "taxes.edit" }),
  ...keeping(["/settings/sales-channels"], {
    deleting: "channels.delete",
    changing: "channels.edit",
  }),
  ...["/settings/publishable-api-keys", "/settings/secret-api-keys"].map((below): PageActions => ({
    below,
    permission: "api_keys.edit",
    labels: [...DELETE, ...REMOVE, "actions.edit", "apiKeyManagement.actions.revoke"],
  })),
]

/** Every action of Medusa's pages that somebody may be shown or not. */
export const PAGE_ACTIONS: readonly PageActions[] = [
  ...ORDERS,
  ...PRODUCTS,
  ...STOCK,
  ...SELLING,
  ...LOCATIONS,
  ...SETTINGS,
]

function isBelow(path: string, page: string): boolean {
  const parts = path.split("/")
  return page
    .split("/")
    .every((part, place) => part === parts[place] || (part === "*" && parts[place]))
}

/** The actions of a page; where it and a page above it have the same, its own come first. */
export function actionsOf(path: string): PageActions[] {
  return PAGE_ACTIONS.filter(({ below }) => isBelow(path, below)).sort(
    (one, other) => other.below.split("/").length - one.below.split("/").length
  )
}

// Their menus also hold links to the stock, which is another subject.
const LEADING_ELSEWHERE = ["/products/*", "/settings/locations/*"]

/** Whether a page's menus lead elsewhere too, so that they stay where nothing can be changed. */
export const leadsElsewhere = (path: string): boolean =>
  LEADING_ELSEWHERE.some((page) => isBelow(path, page))

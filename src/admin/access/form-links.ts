import type { Permission } from "../../modules/access/permissions"

/** Links below a page of Medusa's that lead to a form, and what its last step asks for. */
type FormLinks = {
  readonly below: string
  readonly permission: Permission
  readonly ends: readonly string[]
}

const CHANGING = ["/create", "/edit"] as const

const changing = (
  permission: Permission,
  pages: Readonly<Record<string, readonly string[]>>
): FormLinks[] =>
  Object.entries(pages).map(([below, more]) => ({
    below,
    permission,
    ends: [...CHANGING, ...more],
  }))

const OF_PRODUCTS = ["import", "edit-variant", "sales-channels", "attributes", "organization"]
const OF_VARIANTS = ["shipping-profile", "media", "variants", "prices", "stock", "manage"]
const slashed = (ends: readonly string[]) => ends.map((end) => `/${end}`)

const FORMS: readonly FormLinks[] = [
  ...changing("products.edit", {
    "/products": slashed([...OF_PRODUCTS, ...OF_VARIANTS, "manage-items"]),
    "/product-options": [],
    "/categories": ["/organize", "/products"],
    "/collections": ["/products"],
    "/settings/product-types": [],
    "/settings/product-tags": [],
  }),
  { below: "/products", permission: "products.export", ends: ["/export"] },
  ...changing("inventory.edit", {
    "/inventory": ["/stock", "/attributes", "/locations"],
    "/reservations": [],
  }),
  { below: "/inventory", permission: "inventory.export", ends: ["/export"] },
  ...changing("customers.edit", {
    "/customers": ["/create-address", "/add-customer-groups", "/transfer"],
    "/customer-groups": ["/add-customers"],
  }),
  ...changing("promotions.edit", {
    "/promotions": ["/add-to-campaign"],
    "/campaigns": ["/configuration", "/edit-budget", "/add-promotions"],
  }),
  ...changing("prices.edit", { "/price-lists": ["/configuration", "/products/add"] }),
  ...changing("settings.edit", {
    "/settings/store": ["/currencies", "/locales"],
    "/settings/return-reasons": [],
    "/settings/refund-reasons": [],
  }),
  ...changing("regions.edit", { "/settings/regions": ["/countries/add"] }),
  ...changing("taxes.edit", { "/settings/tax-regions": [] }),
  ...changing("channels.edit", { "/settings/sales-channels": ["/add-products"] }),
  ...changing("locations.edit", {
    "/settings/locations": ["/sales-channels", "/fulfillment-providers"],
  }),
  ...changing("api_keys.edit", {
    "/settings/publishable-api-keys": ["/sales-channels"],
    "/settings/secret-api-keys": [],
  }),
  { below: "/draft-orders", permission: "orders.create", ends: CHANGING },
  { below: "/orders", permission: "orders.export", ends: ["/export"] },
  {
    below: "/orders",
    permission: "orders.fulfill",
    ends: ["/fulfillment", "/allocate-items", "/create-shipment"],
  },
  {
    below: "/orders",
    permission: "orders.return",
    ends: ["/returns", "/receive", "/claims", "/exchanges"],
  },
  { below: "/orders", permission: "orders.refund", ends: ["/refund"] },
  {
    below: "/orders",
    permission: "orders.edit",
    ends: ["/edits", "/transfer", "/email", "/shipping-address", "/billing-address", "/edit"],
  },
]

/** The selectors of links to forms that somebody with these permissions couldn't send. */
export function hiddenForms(permissions: readonly string[], base: string): string[] {
  return FORMS.filter(({ permission }) => !permissions.includes(permission)).map(
    ({ below, ends }) => {
      const anyEnd = ends.map((end) => `[href$="${end}"]`).join(", ")
      return `a[href^="${base}${below}/"]:is(${anyEnd})`
    }
  )
}

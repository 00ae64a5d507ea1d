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
// Pictures themselves lead to `media`, which everybody may look at.
const OF_VARIANTS = ["shipping-profile", "media?view=edit", "variants", "prices", "manage"]
const OF_DRAFTS = ["transfer-ownership", "shipping-address", "billing-address", "email"]
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
  { below: "/products", permission: "inventory.edit", ends: ["/stock"] },
  ...changing("inventory.edit", {
    "/inventory": ["/stock", "/attributes", "/locations"],
    "/reservations": [],
  }),
  { below: "/inventory", permission: "inventory.export", ends: ["/export"] },
  ...changing("customers.edit", {
    "/customers": ["/create-address", "/add-customer-groups"],
    "/customer-groups": ["/add-customers"],
  }),
  { below: "/customers", permission: "orders.edit", ends: ["/transfer"] },
  ...changing("promotions.edit", {
    "/promotions": ["/add-to-campaign"],
    "/campaigns": ["/configuration", "/edit-budget", "/add-promotions"],
  }),
  ...changing("prices.edit", {
    "/price-lists": ["/configuration", "/products/add", "/products/edit"],
  }),
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
  { below: "/settings/locations", permission: "shipping.edit", ends: ["/areas", "/pricing"] },
  { below: "/draft-orders", permission: "orders.create", ends: CHANGING },
  {
    below: "/draft-orders",
    permission: "orders.edit",
    ends: slashed([...OF_DRAFTS, "sales-channel", "items", "promotions"]),
  },
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

/** What the links to forms on a page, and on the pages below it, ask for. */
export const formsOf = (path: string): FormLinks[] =>
  FORMS.filter(({ below }) => path === below || path.startsWith(`${below}/`))

/** The selectors of links to forms that somebody with these permissions couldn't send. */
export function hiddenForms(permissions: readonly string[], base: string): string[] {
  return FORMS.filter(({ permission }) => !permissions.includes(permission)).map(
    ({ below, ends }) => {
      // A form may be told in the address what it is about.
      const anyEnd = ends.map((end) => `[href$="${end}"], [href*="${end}?"]`).join(", ")
      return `a[href^="${base}${below}/"]:is(${anyEnd})`
    }
  )
}

import type { Permission } from "../../modules/access/permissions"
import type { Audience } from "../audience"

/** Pages of Medusa's that ours replace, or that have nothing to show here. */
const REPLACED = [
  "/settings/users",
  "/settings/roles",
  "/settings/policies",
  "/settings/search",
  "/settings/translations",
] as const

/** What each page asks for before it has anything to show, in the order of the sidebar. */
const STORE_PAGES: Readonly<Record<string, Permission>> = {
  "/orders": "orders.view",
  "/draft-orders": "orders.view",
  "/products": "products.view",
  "/collections": "products.view",
  "/categories": "products.view",
  "/product-options": "products.view",
  "/inventory": "inventory.view",
  "/reservations": "inventory.view",
  "/customers": "customers.view",
  "/customer-groups": "customers.view",
  "/promotions": "promotions.view",
  "/campaigns": "promotions.view",
  "/price-lists": "prices.view",
  "/wasla/store-profile": "settings.view",
  "/wasla/staff": "staff.view",
  "/wasla/roles": "roles.view",
  "/wasla/audit-events": "audit.view",
  "/wasla/support-access": "break_glass.view",
  "/settings/store": "settings.view",
  "/settings/regions": "regions.view",
  "/settings/tax-regions": "taxes.view",
  "/settings/return-reasons": "orders.view",
  "/settings/refund-reasons": "orders.view",
  "/settings/sales-channels": "channels.view",
  "/settings/product-types": "products.view",
  "/settings/product-tags": "products.view",
  "/settings/locations": "locations.view",
  "/settings/property-labels": "settings.view",
  "/settings/publishable-api-keys": "api_keys.view",
  "/settings/secret-api-keys": "api_keys.view",
  "/settings/workflows": "workflows.view",
}

const PLATFORM_PAGES: Readonly<Record<string, Permission>> = {
  "/wasla/stores": "tenants.view",
  "/wasla/operators": "operators.view",
  "/wasla/audit-events": "platform_audit.view",
  "/wasla/mailbox": "platform_mailbox.view",
  "/wasla/store-access": "platform_break_glass.view",
}

/** Every permission that some page of a store asks for. */
export const PAGE_PERMISSIONS: readonly Permission[] = [...new Set(Object.values(STORE_PAGES))]

/** The page that everybody has. */
const OWN_PAGE = { store: "/wasla/my-profile", platform: "/settings/profile" } as const

const storeSettings = Object.fromEntries(
  Object.entries(STORE_PAGES).filter(([path]) => path.startsWith("/settings/"))
)

// The platform sells nothing: on its host Medusa's pages of a shop lead nowhere.
const SELLING = Object.keys(STORE_PAGES).filter((path) => !/^\/(wasla|settings)\//.test(path))

const pagesOf = (audience: Audience) =>
  audience === "platform" ? { ...PLATFORM_PAGES, ...storeSettings } : STORE_PAGES

/** The pages whose links somebody with these permissions is not shown. */
export function hiddenPages(permissions: readonly string[], audience: Audience): string[] {
  const lacking = Object.entries(pagesOf(audience)).filter(
    ([, permission]) => !permissions.includes(permission)
  )
  const unused = audience === "platform" ? SELLING : []
  return [...REPLACED, ...unused, ...lacking.map(([path]) => path)]
}

/** Where somebody with these permissions begins. */
export function firstPage(permissions: readonly string[], audience: Audience): string {
  const found = Object.entries(pagesOf(audience)).find(([, permission]) =>
    permissions.includes(permission)
  )
  return found?.[0] ?? OWN_PAGE[audience]
}

/** The style that keeps the links of pages out of the sidebar of the admin at `base`. */
export function hidingStyle(pages: readonly string[], base: string): string {
  const items = pages.map((page) => {
    const link = `a[href="${base}${page}"]`
    // With what stands around it, or its place stays as a gap, and on a phone its heading.
    return `aside ${link}, aside :is(div, li):has(> div > ${link})`
  })
  return items.length ? `${items.join(",\n")} { display: none !important; }` : ""
}

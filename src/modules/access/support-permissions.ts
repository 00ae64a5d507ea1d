import type { StorePermission } from "./permissions"

// No customer's contact data, no files, no mails and no API keys: none of them can be masked well.
const LOOKS = [
  "products.view",
  "inventory.view",
  "locations.view",
  "prices.view",
  "promotions.view",
  "orders.view",
  "customers.view",
  "reports.view",
  "shipping.view",
  "taxes.view",
  "regions.view",
  "channels.view",
  "settings.view",
  "staff.view",
  "roles.view",
  "audit.view",
] as const satisfies StorePermission[]

// What support fixes. Money, plan, roles, keys, domains, settings and people stay the merchant's,
// and nothing is exported.
const FIXES = [
  "products.edit",
  "inventory.edit",
  "prices.edit",
  "promotions.edit",
  "orders.edit",
  "orders.fulfill",
  "shipping.edit",
  "taxes.edit",
  "regions.edit",
  "channels.edit",
] as const satisfies StorePermission[]

/** What the platform's support may do inside a store; no merchant can change it, or have it. */
export const SUPPORT_PERMISSIONS: Readonly<Record<"read" | "write", readonly StorePermission[]>> = {
  read: LOOKS,
  write: [...LOOKS, ...FIXES],
}

import {
  isStorePermission,
  PERMISSIONS,
  STORE_PERMISSIONS,
  type Permission,
  type StorePermission,
} from "./permissions"

/** A role that every store, or the platform, has and nobody can change. */
export type ProtectedRole = {
  readonly code: string
  readonly name_ar: string
  readonly name_en: string
  readonly description: string
  /** Its holder sees only the branches that they are assigned to. */
  readonly branch_scoped: boolean
  readonly permissions: readonly Permission[]
}

/** The role that a store can't be without. */
export const OWNER = "owner"

/** The role that the platform can't be without. */
export const PLATFORM_OWNER = "platform_owner"

function allBut(...left: StorePermission[]): StorePermission[] {
  return STORE_PERMISSIONS.filter((one) => !left.includes(one))
}

const CATALOGUE = [
  "products.view",
  "prices.view",
  "promotions.view",
  "inventory.view",
  "locations.view",
  "channels.view",
  "regions.view",
  "files.view",
] as const satisfies StorePermission[]

const SELLING = [
  "orders.view",
  "orders.create",
  "orders.edit",
  "customers.view",
  "customers.view_contact",
  "products.view",
  "inventory.view",
  "locations.view",
  "channels.view",
  "regions.view",
] as const satisfies StorePermission[]

const STORE_ROLES: readonly ProtectedRole[] = [
  {
    code: OWNER,
    name_ar: "المالك",
    name_en: "Owner",
    description: "Everything in the store.",
    branch_scoped: false,
    permissions: STORE_PERMISSIONS,
  },
  {
    code: "manager",
    name_ar: "مدير",
    name_en: "Manager",
    description: "Runs the store; no withdrawals, plan, domains, roles or API keys.",
    branch_scoped: false,
    permissions: allBut(
      "wallet.withdraw",
      "billing.edit",
      "domains.edit",
      "roles.edit",
      "api_keys.edit",
      "plugins.edit",
      "workflows.edit",
      "break_glass.consent"
    ),
  },
  {
    code: "editor",
    name_ar: "محرر",
    name_en: "Editor",
    description: "Keeps the catalogue, prices and promotions.",
    branch_scoped: false,
    permissions: [
      ...CATALOGUE,
      "products.edit",
      "products.delete",
      "prices.edit",
      "prices.delete",
      "promotions.edit",
      "promotions.delete",
      "files.upload",
      "files.delete",
      "notifications.view",
      "settings.view",
      "taxes.view",
      "shipping.view",
    ],
  },
  {
    code: "viewer",
    name_ar: "مشاهد",
    name_en: "Viewer",
    description: "Looks at the catalogue, orders and reports, and changes nothing.",
    branch_scoped: false,
    permissions: [
      ...CATALOGUE,
      "orders.view",
      "customers.view",
      "reports.view",
      "shipping.view",
      "taxes.view",
      "settings.view",
    ],
  },
  {
    code: "branch_manager",
    name_ar: "مدير فرع",
    name_en: "Branch manager",
    description: "Runs the branches that they are assigned to.",
    branch_scoped: true,
    permissions: [
      ...SELLING,
      "orders.cancel",
      "orders.fulfill",
      "inventory.edit",
      "prices.view",
      "promotions.view",
      "files.view",
      "shipping.view",
    ],
  },
  {
    code: "cashier",
    name_ar: "كاشير",
    name_en: "Cashier",
    description: "Sells at the branches that they are assigned to.",
    branch_scoped: true,
    permissions: [
      "orders.view",
      "orders.edit",
      "products.view",
      "inventory.view",
      "locations.view",
      "channels.view",
      "regions.view",
    ],
  },
  {
    code: "warehouse",
    name_ar: "أمين مستودع",
    name_en: "Warehouse",
    description: "Picks, ships, receives returns and keeps the stock.",
    branch_scoped: false,
    permissions: [
      "orders.view",
      "orders.fulfill",
      "orders.return",
      "products.view",
      "inventory.view",
      "inventory.edit",
      "inventory.export",
      "locations.view",
      "shipping.view",
      "customers.view_contact",
      "notifications.view",
    ],
  },
  {
    code: "support",
    name_ar: "خدمة العملاء",
    name_en: "Customer support",
    description: "Helps customers with their orders; moves no money.",
    branch_scoped: false,
    permissions: [
      ...SELLING,
      "orders.cancel",
      "orders.return",
      "customers.edit",
      "payments.view",
      "shipping.view",
      "promotions.view",
      "notifications.view",
      "mail.view",
      "mail.resend",
    ],
  },
  {
    code: "accountant",
    name_ar: "محاسب",
    name_en: "Accountant",
    description: "Sees the money and reports, and refunds.",
    branch_scoped: false,
    permissions: [
      "orders.view",
      "orders.refund",
      "orders.export",
      "customers.view",
      "customers.view_contact",
      "payments.view",
      "payments.edit",
      "wallet.view",
      "billing.view",
      "reports.view",
      "reports.export",
      "taxes.view",
      "regions.view",
      "products.view",
      "products.view_cost",
      "audit.view",
      "files.view",
      "notifications.view",
    ],
  },
]

const PLATFORM_ROLES: readonly ProtectedRole[] = [
  {
    code: PLATFORM_OWNER,
    name_ar: "مالك المنصة",
    name_en: "Platform owner",
    description: "Everything on the platform.",
    branch_scoped: false,
    permissions: PERMISSIONS,
  },
  {
    code: "platform_support",
    name_ar: "دعم المنصة",
    name_en: "Platform support",
    description: "Looks after stores, and asks to enter one.",
    branch_scoped: false,
    permissions: [
      "tenants.view",
      "tenants.edit",
      "platform_audit.view",
      "platform_break_glass.view",
      "platform_break_glass.request",
      "platform_reports.view",
      "operators.view",
      "platform_mailbox.view",
    ],
  },
  {
    code: "platform_finance",
    name_ar: "مالية المنصة",
    name_en: "Platform finance",
    description: "Settles with stores and sees the platform's reports.",
    branch_scoped: false,
    permissions: [
      "tenants.view",
      "platform_finance.view",
      "platform_finance.edit",
      "platform_reports.view",
      "platform_audit.view",
    ],
  },
]

/** The roles that a store, or the platform, is opened with. */
export function protectedRolesOf(kind: "store" | "platform"): readonly ProtectedRole[] {
  return kind === "platform" ? PLATFORM_ROLES : STORE_ROLES
}

const byCode: ReadonlyMap<string, ProtectedRole> = new Map(
  [...STORE_ROLES, ...PLATFORM_ROLES].map((role) => [role.code, role])
)

/** The protected role of that code, whose permissions come from here and not from its row. */
export function protectedRole(code: string): ProtectedRole | undefined {
  return byCode.get(code)
}

/** What a role is made of, as far as what it allows is concerned. */
export type RolePermissions = {
  readonly code: string
  readonly is_protected: boolean
  readonly permissions: readonly string[]
}

/**
 * The permissions that a role gives. Those of a protected role come from this version of the
 * product; of a merchant's own, only what a store's role can hold.
 */
export function permissionsOf({ code, is_protected, permissions }: RolePermissions): Permission[] {
  if (is_protected) {
    return [...(byCode.get(code)?.permissions ?? [])]
  }
  return permissions.filter(isStorePermission)
}

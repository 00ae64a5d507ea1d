import { readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"

import ts from "typescript"

import { PERMISSIONS } from "../../../modules/access/permissions"
import { actionsOf, PAGE_ACTIONS } from "../page-actions"

const DASHBOARD = join(dirname(require.resolve("@medusajs/dashboard/package.json")), "src")
const DRAFT_ORDERS = join(
  dirname(require.resolve("@medusajs/draft-order/package.json")),
  ".medusa/server/src/admin/index.mjs"
)

/** Where Medusa keeps the pages of each part of the admin. */
const PAGES: Readonly<Record<string, string>> = {
  "api-key-management": "/settings/secret-api-keys",
  campaigns: "/campaigns",
  categories: "/categories",
  collections: "/collections",
  "customer-groups": "/customer-groups",
  customers: "/customers",
  inventory: "/inventory",
  locations: "/settings/locations",
  orders: "/orders",
  "price-lists": "/price-lists",
  "product-options": "/product-options",
  "product-tags": "/settings/product-tags",
  "product-types": "/settings/product-types",
  "product-variants": "/products/*/variants",
  products: "/products",
  promotions: "/promotions",
  "refund-reasons": "/settings/refund-reasons",
  regions: "/settings/regions",
  reservations: "/reservations",
  "return-reasons": "/settings/return-reasons",
  "sales-channels": "/settings/sales-channels",
  "shipping-option-types": "/settings/locations/shipping-option-types",
  "shipping-profiles": "/settings/locations/shipping-profiles",
  store: "/settings/store",
  "tax-regions": "/settings/tax-regions",
}

/** Acts on nothing that is kept, or leads to a page that has rules of its own. */
const HARMLESS = [
  "actions.hide",
  "actions.showMore",
  "apiKeyManagement.actions.copy",
  "general.selected",
  "orders.payment.paymentLink",
  "products.media.downloadImageLabel",
  "products.variant.inventory.actions.inventoryItems",
  "products.variant.inventory.actions.inventoryKit",
  "taxRegions.fields.sublevels.alert.action",
  "translations.actions.manage",
]

type Messages = { readonly [key: string]: string | Messages }

const messages = (language: string): Messages =>
  JSON.parse(readFileSync(join(DASHBOARD, `i18n/translations/${language}.json`), "utf8"))

const textOf = (all: Messages, key: string): string | Messages | undefined =>
  key
    .split(".")
    .reduce<string | Messages | undefined>(
      (inner, part) => (typeof inner === "object" ? inner[part] : undefined),
      all
    )

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".tsx"))
    .map((name) => join(folder, name))

/** The keys that are translated inside a piece of the dashboard's source. */
function keysIn(node: ts.Node): string[] {
  const own =
    ts.isCallExpression(node) && node.expression.getText() === "t"
      ? [...(node.arguments[0]?.getText() ?? "").matchAll(/"([\w.]+)"/g)].map(([, key = ""]) => key)
      : []
  const inner: string[] = []
  ts.forEachChild(node, (child) => {
    inner.push(...keysIn(child))
  })
  return [...own, ...inner]
}

const ACTS = /^(onClick|action)$/
const PRESSED = /^(Button|IconButton|CommandBar\.Command|DropdownMenu\.Item)$/

/** What the labels of a button, an item of a menu or a command say, if the node is one. */
function actionAt(node: ts.Node): string[] {
  if (ts.isObjectLiteralExpression(node)) {
    const label = node.properties.find(({ name }) => name?.getText() === "label")
    const acts = node.properties.some(({ name }) => ACTS.test(name?.getText() ?? ""))
    return label && acts ? keysIn(label) : []
  }
  if (!ts.isJsxElement(node) && !ts.isJsxSelfClosingElement(node)) {
    return []
  }
  const { tagName, attributes } = ts.isJsxElement(node) ? node.openingElement : node
  const acts = attributes.properties.some(({ name }) => ACTS.test(name?.getText() ?? ""))
  return acts && PRESSED.test(tagName.getText()) ? keysIn(node) : []
}

function actionsIn(node: ts.Node): string[] {
  const inner: string[] = []
  ts.forEachChild(node, (child) => {
    inner.push(...actionsIn(child))
  })
  return [...actionAt(node), ...inner]
}

/** The actions of Medusa's lists and details; a form is reached by a link, which is hidden. */
const actionsOfSource = Object.entries(PAGES).flatMap(([part, page]) =>
  filesBelow(join(DASHBOARD, "routes", part))
    .filter((file) => /-(list|detail)\/|product-media-gallery|tax-(region|rate)-/.test(file))
    .filter((file) => !/-form[/.]|-create\/|-edit\//.test(file))
    .flatMap((file) => {
      const source = readFileSync(file, "utf8")
      const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true)
      return actionsIn(parsed).map((key) => ({ page, key }))
    })
)

const covered = ({ page, key }: { page: string; key: string }) =>
  HARMLESS.includes(key) ||
  actionsOf(page.replace("*", "prod_1")).some(({ labels }) => labels.includes(key))

describe("actions of Medusa's pages", () => {
  it("finds the actions in Medusa's source", () => {
    expect(actionsOfSource.length).toBeGreaterThan(80)
    expect(actionsOfSource).toContainEqual({ page: "/orders", key: "orders.payment.capture" })
    expect(actionsOfSource).toContainEqual({ page: "/products", key: "actions.delete" })
  })

  it("has every one of them in the table", () => {
    expect(actionsOfSource.filter((action) => !covered(action))).toEqual([])
  })

  it("names them as the dashboard does, in both languages", () => {
    const drafts = readFileSync(DRAFT_ORDERS, "utf8")
    const [arabic, english] = [messages("ar"), messages("en")]
    const keys = PAGE_ACTIONS.flatMap(({ labels, beside = [] }) => [...labels, ...beside])
    const unknown = keys.filter(
      (key) =>
        !drafts.includes(`"${key}"`) &&
        key !== "{{count}} selected" &&
        [arabic, english].some((all) => typeof textOf(all, key) !== "string")
    )
    expect(unknown).toEqual([])
  })

  it("asks for permissions that there are", () => {
    const asked = PAGE_ACTIONS.map(({ permission }) => permission)
    expect(asked.filter((permission) => !PERMISSIONS.includes(permission))).toEqual([])
  })

  it("judges a page below another by its own rules first", () => {
    const [variant] = actionsOf("/products/prod_1/variants/variant_1")
    expect(variant).toMatchObject({ permission: "products.edit", labels: ["actions.delete"] })
    const [profile] = actionsOf("/settings/locations/shipping-profiles/sp_1")
    expect(profile?.permission).toBe("shipping.delete")
    expect(actionsOf("/wasla/staff")).toEqual([])
    expect(actionsOf("/products-of-others")).toEqual([])
  })
})

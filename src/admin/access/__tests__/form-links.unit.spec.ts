import { hiddenForms } from "../form-links"

const hides = (permissions: readonly string[], path: string): boolean =>
  hiddenForms(permissions, "/app").some((selector) => {
    const [, below = "", ends = ""] = /^a\[href\^="([^"]+)"\]:is\((.*)\)$/.exec(selector) ?? []
    const each = [...ends.matchAll(/\[href([$*])="([^"]+)"\]/g)]
    return (
      path.startsWith(below) &&
      each.some(([, how, end = ""]) => (how === "$" ? path.endsWith(end) : path.includes(end)))
    )
  })

const VIEWER = ["products.view", "orders.view", "customers.view", "settings.view"]

it("leaves a viewer the pages, and no way into a form", () => {
  const forms = [
    "/app/products/create",
    "/app/products/prod_1/edit",
    "/app/products/prod_1/variants/variant_1/prices",
    "/app/products/export",
    "/app/orders/order_1/fulfillment",
    "/app/orders/order_1/refund",
    "/app/orders/order_1/refund?paymentId=pay_1",
    "/app/orders/order_1/fulfillment?requires_shipping=true",
    "/app/products/prod_1/media?view=edit",
    "/app/products/import?q=oud",
    "/app/draft-orders/order_1/promotions",
    "/app/customers/cus_1/metadata/edit",
    "/app/settings/secret-api-keys/create",
  ]
  expect(forms.filter((path) => !hides(VIEWER, path))).toEqual([])
  const pages = [
    "/app/products",
    "/app/products/prod_1",
    "/app/products/prod_1/media",
    "/app/products/prod_1/variants/variant_1",
    "/app/orders/order_1",
    "/app/customers/cus_1",
    "/app/settings/regions",
    "/app/wasla/staff",
  ]
  expect(pages.filter((path) => hides(VIEWER, path))).toEqual([])
})

it("shows each form to who may send it", () => {
  const path = "/app/orders/order_1/create-shipment"
  expect(hides([...VIEWER, "orders.edit"], path)).toBe(true)
  expect(hides([...VIEWER, "orders.fulfill"], path)).toBe(false)
})

import { completeCart, readyCart } from "../factories/cart"
import { createProduct } from "../factories/product"
import { logIn, provisionStore, type TestStore } from "../factories/store"

const EMAIL = "same@everywhere.example"
const SHOPPER = "shopper@everywhere.example"
const PASSWORD = "a-long-password-4"

let stores: readonly [TestStore, TestStore]

beforeAll(async () => {
  stores = [await provisionStore(), await provisionStore({ ownerEmail: EMAIL })]
})

/** Does something in both stores; gives the two answers' statuses. */
async function inBoth(path: string, body: object): Promise<number[]> {
  const answers = []
  for (const { staff } of stores) {
    answers.push((await staff.post(path, { body })).status)
  }
  return answers
}

it.each([
  ["a customer's e-mail", "/admin/customers", { email: EMAIL }],
  ["a customer group", "/admin/customer-groups", { name: "VIP" }],
  ["a category's handle", "/admin/product-categories", { name: "عبايات", handle: "abayas" }],
  ["a collection's handle", "/admin/collections", { title: "رمضان", handle: "ramadan" }],
  ["a product type", "/admin/product-types", { value: "ملابس" }],
  ["a tag", "/admin/product-tags", { value: "جديد" }],
  ["a campaign", "/admin/campaigns", { name: "عيد", campaign_identifier: "EID" }],
  ["a tax rate's country", "/admin/tax-regions", { country_code: "ae", provider_id: "tp_system" }],
  ["a return reason", "/admin/return-reasons", { value: "size", label: "المقاس" }],
  ["a stock item's SKU", "/admin/inventory-items", { sku: "SAME-STOCK" }],
  [
    "a promotion's code",
    "/admin/promotions",
    {
      code: "EID10",
      type: "standard",
      application_method: { type: "percentage", target_type: "order", value: 10 },
    },
  ],
  [
    "a region's country",
    "/admin/regions",
    { name: "الإمارات", currency_code: "aed", countries: ["ae"] },
  ],
])("two stores have the same: %s", async (_, path, body) => {
  expect(await inBoth(path, body)).toEqual([200, 200])
})

it("two stores ask the same person to work for them", async () => {
  const asked = { email: "new@everywhere.example", role: "cashier" }
  expect(await inBoth("/admin/invitations", asked)).toEqual([201, 201])
})

it("two stores sell products of the same SKU and handle, each its own", async () => {
  const ids = []
  for (const [index, store] of stores.entries()) {
    const title = `Product of store ${index}`
    const product = await createProduct(store, { sku: "SAME", handle: "same", title })
    const path = `/store/products?handle=same&region_id=${store.regionId}`
    const { body } = await store.shopper.get<{ products: { id: string; title: string }[] }>(path)
    expect(body.products.map((found) => [found.id, found.title])).toEqual([[product.id, title]])
    ids.push(product.id)
  }
  expect(new Set(ids).size).toBe(2)
})

it("a shopper has the same e-mail and another password in two stores", async () => {
  const tokens = []
  for (const [index, { shopper }] of stores.entries()) {
    const account = { email: SHOPPER, password: `${PASSWORD}-${index}` }
    const path = "/auth/customer/emailpass/register"
    const registered = await shopper.post<{ token: string }>(path, { body: account })
    expect(registered.status).toBe(200)
    const newcomer = shopper.with({ authorization: `Bearer ${registered.body.token}` })
    expect((await newcomer.post("/store/customers", { body: { email: SHOPPER } })).status).toBe(200)
    tokens.push(await logIn(shopper, SHOPPER, account.password, "customer"))
  }
  const [first, second] = tokens
  const me = "/store/customers/me"
  const [one, other] = [
    await first.get<{ customer: { id: string } }>(me),
    await second.get<{ customer: { id: string } }>(me),
  ]
  expect(one.body.customer.id).not.toBe(other.body.customer.id)
  const stolen = { email: SHOPPER, password: `${PASSWORD}-0` }
  const login = await stores[1].shopper.post("/auth/customer/emailpass", { body: stolen })
  expect(login.status).toBe(401)
})

it("a person is staff in two stores by the same e-mail", async () => {
  const [first, second] = stores
  const other = await provisionStore({ ownerEmail: first.owner.email })
  const me = await other.staff.get<{ user: { email: string } }>("/admin/users/me")
  expect(me.body.user.email).toBe(first.owner.email)
  expect((await first.staff.get("/admin/users/me")).status).toBe(200)
  expect(second.owner.email).toBe(EMAIL)
})

it("orders are numbered per store, without gaps after a checkout that failed", async () => {
  for (const store of stores) {
    const { variantId } = await createProduct(store, { stock: 3 })
    const numbers: number[] = []
    const failures: string[] = []
    // The third is one too many; the number that it took is given to the next.
    for (const quantity of [1, 1, 2, 1]) {
      const cartId = await readyCart(store, variantId, { quantity: 1 })
      if (quantity > 1) {
        await sellTheRest(store, variantId)
      }
      const { body, text } = await completeCart(store.shopper, cartId)
      if (body.type === "order") {
        numbers.push(body.order.display_id)
      } else {
        failures.push(text)
        await restock(store, variantId)
      }
    }
    expect(failures).toHaveLength(1)
    expect(numbers).toEqual([1001, 1002, 1003])
  }
})

type Levels = { readonly variant: { readonly inventory_items: { inventory_item_id: string }[] } }

async function setStock(store: TestStore, variantId: string, stocked: number): Promise<void> {
  const fields = "fields=product_id,inventory_items.inventory_item_id"
  const list = await store.staff.get<{ variants: Levels["variant"][] }>(
    `/admin/product-variants?id=${variantId}&${fields}`
  )
  const item = list.body.variants[0].inventory_items[0].inventory_item_id
  const path = `/admin/inventory-items/${item}/location-levels/${store.stockLocationId}`
  const { status, text } = await store.staff.post(path, { body: { stocked_quantity: stocked } })
  if (status !== 200) {
    throw new Error(`The stock could not be set: ${text}`)
  }
}

const sellTheRest = (store: TestStore, variantId: string) => setStock(store, variantId, 2)
const restock = (store: TestStore, variantId: string) => setStock(store, variantId, 10)

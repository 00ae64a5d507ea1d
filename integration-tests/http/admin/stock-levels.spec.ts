import { createProduct } from "../../factories/product"
import { provisionStore, type TestStore } from "../../factories/store"

let store: TestStore
let other: TestStore
let item: string

beforeAll(async () => {
  ;[store, other] = await Promise.all([provisionStore(), provisionStore()])
  const product = await createProduct(store)
  item = product.inventoryItemId
})

async function levelsOf(): Promise<string[]> {
  const path = `/admin/inventory-items/${item}/location-levels`
  const answer = await store.staff.get<{ inventory_levels: { location_id: string }[] }>(path)
  return answer.body.inventory_levels.map((level) => level.location_id)
}

it.each([
  ["another store's location", () => other.stockLocationId],
  ["a location that isn't there", () => "sloc_01AAAAAAAAAAAAAAAAAAAAAAAA"],
])("an item is not stocked at %s", async (_name, locationOf) => {
  const level = { location_id: locationOf() }
  const answers = await Promise.all([
    store.staff.post(`/admin/inventory-items/${item}/location-levels/batch`, {
      body: { create: [level] },
    }),
    store.staff.post("/admin/inventory-items/location-levels/batch", {
      body: { create: [{ ...level, inventory_item_id: item }] },
    }),
  ])
  expect(answers.map(({ status }) => status)).toEqual([404, 404])
  expect(answers[0].body.code).toBe("resource.not_found")
  expect(await levelsOf()).toEqual([store.stockLocationId])
})

it("an item's stock is changed at a location that is there", async () => {
  const level = { location_id: store.stockLocationId, stocked_quantity: 7 }
  const path = `/admin/inventory-items/${item}/location-levels/batch`
  const answer = await store.staff.post(path, { body: { update: [level] } })
  expect(answer.status).toBe(200)
})

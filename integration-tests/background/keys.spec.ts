import { provisionStore, type TestStore } from "../factories/store"
import type { KeysFound } from "../probes/keys"
import { ENGINES, probeWith } from "./engines"

let stores: [TestStore, TestStore]

beforeAll(async () => {
  stores = [await provisionStore(), await provisionStore()]
})

it.each(ENGINES)("%s keep caches and locks of two stores apart", async (_, env) => {
  const ids = stores.map((store) => store.id)
  const found = await probeWith<KeysFound>("keys", env, { stores: ids })
  const [mine, other] = ids
  expect(found.cached).toEqual([{ id: mine }, { id: other }])
  expect(found.mixed).toBe(0)
  expect(found.afterClear).toEqual([null, { id: other }])
  const names = stores.map((store) => expect.stringContaining(store.slug))
  expect(found.queried).toEqual([...names, ...names])
  expect(found.withoutStore).toBe("refused")
  expect(found.waited.other).toBeLessThan(500)
  expect(found.waited.same).toBeGreaterThan(500)
})

import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { withApp } from "../../scripts/app"
import { runInTenant } from "../../src/tenancy/tenant-context"
import { answer, given } from "./answer"

/** What two stores found in the cache under the same key, and how locks of the same key met. */
export type KeysFound = {
  readonly cached: readonly unknown[]
  readonly mixed: number
  readonly afterClear: readonly unknown[]
  readonly queried: readonly string[]
  readonly withoutStore: string
  /** Milliseconds that the other store and the same store waited for a lock that was held. */
  readonly waited: { readonly other: number; readonly same: number }
}

const HELD_MS = 1_000
const ROUNDS = 40

answer(() =>
  withApp(async (container): Promise<KeysFound> => {
    const { stores } = given<{ stores: [string, string] }>()
    const [mine, other] = stores
    const caching = container.resolve(Modules.CACHING)
    const locking = container.resolve(Modules.LOCKING)
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const inEach = <Result>(work: (id: string) => Promise<Result>): Promise<Result[]> =>
      Promise.all(stores.map((id) => runInTenant({ tenantId: id }, () => work(id))))

    const key = `iso-${process.pid}`
    const tags = [`${key}-tag`]
    await inEach((id) => caching.set({ key, data: { id }, tags, ttl: 60 }))
    const cached = await inEach(() => caching.get({ key }))
    let mixed = 0
    for (let round = 0; round < ROUNDS; round += 1) {
      // Asked in the same tick: the module lets requests for one key share one answer.
      const found = await inEach(() => caching.get({ key }))
      mixed += found.some(
        (value, index) => JSON.stringify(value) !== JSON.stringify({ id: stores[index] })
      )
        ? 1
        : 0
    }
    await runInTenant({ tenantId: mine }, () => caching.clear({ tags }))
    const afterClear = await inEach(() => caching.get({ key }))
    const asked = { entity: "store", fields: ["id", "name"] }
    const names: string[] = []
    for (let round = 0; round < 2; round += 1) {
      const found = await inEach(() => query.graph(asked, { cache: { enable: true } }))
      names.push(...found.map(({ data }) => String(data[0]?.name)))
    }
    const withoutStore = await Promise.resolve()
      .then(() => runInTenant({ tenantId: "" }, () => caching.get({ key })))
      .then(
        () => "answered",
        () => "refused"
      )

    const timed = async (id: string): Promise<number> => {
      const began = Date.now()
      await runInTenant({ tenantId: id }, () =>
        locking.execute(key, async () => undefined, { timeout: 10 })
      )
      return Date.now() - began
    }
    const held = runInTenant({ tenantId: mine }, () =>
      locking.execute(key, () => new Promise((resolve) => setTimeout(resolve, HELD_MS)))
    )
    await new Promise((resolve) => setTimeout(resolve, 100))
    const [otherWaited, sameWaited] = await Promise.all([timed(other), timed(mine)])
    await held
    return {
      cached,
      mixed,
      afterClear,
      queried: names,
      withoutStore,
      waited: { other: otherWaited, same: sameWaited },
    }
  })
)

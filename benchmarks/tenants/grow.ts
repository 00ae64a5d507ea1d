import type { Client } from "pg"
import { type Target, withHeaders } from "../measure/http"
import { fire } from "../measure/load"
import type { Server } from "../servers/stock"
import { CATALOGUE, copyRows } from "../shop/copy-rows"
import { type OpenedStore, hostOf, openStore } from "../shop/open-wasla-shop"

/** A platform that grows, and the store whose goods the new ones get. */
export type Platform = {
  readonly server: Server
  readonly operator: Target
  readonly database: Client
  readonly first: OpenedStore
}

type Added = { readonly slug: string; readonly store: OpenedStore }

const visit = (store: OpenedStore) => ({
  method: "GET" as const,
  path: `/store/products?limit=12&order=-created_at&region_id=${store.regionId}`,
})

async function copyGoods(platform: Platform, added: readonly Added[]): Promise<void> {
  const targets = added.map(({ store }) => ({
    tenantId: store.tenantId,
    columns: { sales_channel_id: store.salesChannelId, location_id: store.stockLocationId },
  }))
  await copyRows(platform.database, platform.first.tenantId, targets, CATALOGUE)
  await platform.database.query("vacuum analyze")
  await platform.database.query("checkpoint")
}

/**
 * Opens stores through the platform's API until there are so many, gives each goods, and visits
 * each once, so that the server has met them all.
 * @returns how many milliseconds it took to open each of the new stores
 */
export async function growTo(platform: Platform, from: number, to: number): Promise<number[]> {
  const times: number[] = []
  const added: Added[] = []
  for (let number = from; number < to; number += 1) {
    const slug = `tenant-${number}`
    const started = performance.now()
    const store = await openStore(platform.operator, slug)
    times.push(performance.now() - started)
    added.push({ slug, store })
  }
  if (added.length) {
    await copyGoods(platform, added)
  }
  const visits = added.map(({ slug, store }) => {
    const headers = { "x-publishable-api-key": store.publishableKey }
    return { target: withHeaders(hostOf(platform.server, slug), headers), call: visit(store) }
  })
  await fire(visits, 4)
  return times
}

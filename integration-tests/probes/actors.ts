import path from "node:path"
import type * as Connection from "../../src/tenancy/connection"
import { actAs, runInTenant } from "../../src/tenancy/tenant-context"
import { answer, given } from "./answer"

/** What sessions of a pool of two connections said about who acts. */
export type ActorsFound = {
  readonly checked: number
  readonly wrong: readonly string[]
  /** How often the session was told something, of so many times that it was handed out. */
  readonly told: number
  readonly toldForReads: number
}

type Session = { readonly tenant: string; readonly actor: string }

const SESSION = `select current_setting('app.tenant_id', true) as tenant,
  coalesce(nullif(current_setting('app.actor', true), '')::jsonb ->> 'id', '') as actor`
const AT_ONCE = 40
const ROUNDS = 25
const READS = 50

const pick = (count: number) => Math.floor(Math.random() * count)

/** One request: it looks, acts in a transaction, and looks again, or only ever looks. */
async function request(knex: ReturnType<typeof Connection.openTenantConnection>) {
  const tenantId = `store-${pick(3)}`
  const id = pick(2) ? `user-${pick(3)}` : ""
  const seen: Session[] = []
  await runInTenant({ tenantId, requestId: `r-${pick(1000)}` }, async () => {
    // The actor is told in the middle of the request, as a middleware does.
    await knex.raw("select 1")
    if (id) {
      actAs({ type: "user", id })
    }
    seen.push((await knex.raw<{ rows: Session[] }>(SESSION)).rows[0])
    await knex.transaction(async (inside) => {
      seen.push((await inside.raw<{ rows: Session[] }>(SESSION)).rows[0])
      await inside.raw("select pg_sleep(0.001)")
      seen.push((await inside.raw<{ rows: Session[] }>(SESSION)).rows[0])
    })
  })
  return seen
    .filter(({ tenant, actor }) => tenant !== tenantId || actor !== id)
    .map((found) => `${tenantId} ${id || "nobody"} was ${JSON.stringify(found)}`)
}

answer(async (): Promise<ActorsFound> => {
  const { url } = given<{ url: string }>()
  const { openTenantConnection, connectionCounts }: typeof Connection = await import(
    path.resolve("src/tenancy/connection.js")
  )
  const knex = openTenantConnection({ url, poolMax: 2 })
  const wrong: string[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const all = await Promise.all(Array.from({ length: AT_ONCE }, () => request(knex)))
    wrong.push(...all.flat())
  }
  const told = connectionCounts.tenantSet
  for (let read = 0; read < READS; read += 1) {
    await runInTenant({ tenantId: "store-0", requestId: `read-${read}` }, async () =>
      knex.raw("select 1")
    )
  }
  const toldForReads = connectionCounts.tenantSet - told
  return { checked: ROUNDS * AT_ONCE, wrong: wrong.slice(0, 5), told, toldForReads }
})

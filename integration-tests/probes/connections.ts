import { IncomingMessage, ServerResponse } from "node:http"
import { Socket } from "node:net"
import path from "node:path"
import type * as Connection from "../../src/tenancy/connection"
import type * as Gate from "../../src/tenancy/gate"
import { currentTenant, runInTenant, runWithoutTenant } from "../../src/tenancy/tenant-context"
import { answer, given } from "./answer"

/** What sessions of a pool of one connection named, and what was inherited where. */
export type ConnectionsFound = {
  readonly inTurn: readonly string[]
  readonly whileBusy: readonly string[]
  /** Whether work after it got another session than the one that was left in doubt. */
  readonly afterOpenTransaction: boolean
  readonly afterOpenStatement: boolean
  readonly timesSet: number
  readonly withoutStore: string
  readonly requestInherits: string | null
}

type Raw = { query(sql: string): Promise<unknown> }
type PoolClient = {
  acquireConnection(): Promise<Raw>
  releaseConnection(connection: Raw): Promise<void>
}
type Session = { readonly tenant: string; readonly pid: number }
type Knex = ReturnType<typeof Connection.openTenantConnection>

const SESSION = "select current_setting('app.tenant_id', true) as tenant, pg_backend_pid() as pid"

async function sessionOf(knex: Knex, tenantId: string): Promise<Session> {
  const { rows } = await runInTenant({ tenantId }, async () =>
    knex.raw<{ rows: Session[] }>(SESSION)
  )
  return rows[0]
}

/** Gives a connection back in the middle of something; tells whether it is never seen again. */
async function leaves(knex: Knex, inDoubt: (raw: Raw) => Promise<unknown>): Promise<boolean> {
  const pool = knex.client as PoolClient
  const { pid } = await sessionOf(knex, "first")
  await runInTenant({ tenantId: "first" }, async () => {
    const raw = await pool.acquireConnection()
    await inDoubt(raw)
    await pool.releaseConnection(raw)
  })
  const next = await sessionOf(knex, "second")
  return next.pid !== pid && next.tenant === "second"
}

async function leaveStatement(raw: Raw): Promise<void> {
  // Whoever sent it has gone; the session ends before the answer.
  raw.query("select pg_sleep(0.2)").catch(() => undefined)
}

async function inheritedByRequest(gateListener: typeof Gate.gateListener): Promise<string | null> {
  return new Promise((resolve) => {
    const listen = gateListener(
      {
        before: [() => resolve(currentTenant()?.tenantId ?? null)],
        inside: [],
        resolve: async () => undefined,
        refuse: () => undefined,
        fail: () => undefined,
        baseDomain: "localhost",
        trustStoreHostFrom: [],
      },
      () => undefined
    )
    // The server listens since the boot, which was the platform's.
    const request = new IncomingMessage(new Socket())
    runInTenant({ tenantId: "platform" }, () => listen(request, new ServerResponse(request)))
  })
}

answer(async (): Promise<ConnectionsFound> => {
  const { url } = given<{ url: string }>()
  const built = (name: string) => path.resolve(`src/tenancy/${name}.js`)
  const { openTenantConnection, connectionCounts }: typeof Connection = await import(
    built("connection")
  )
  const { gateListener }: typeof Gate = await import(built("gate"))
  const knex = openTenantConnection({ url, poolMax: 1 })
  const inTurn: Session[] = []
  for (const tenantId of ["first", "first", "second", "first"]) {
    inTurn.push(await sessionOf(knex, tenantId))
  }
  const timesSet = connectionCounts.tenantSet
  const many = Array.from({ length: 20 }, (_, index) => `store-${index}`)
  const whileBusy = await Promise.all(many.map((tenantId) => sessionOf(knex, tenantId)))
  const withoutStore = await runWithoutTenant(async () => knex.raw(SESSION)).then(
    () => "answered",
    (error: Error & { code?: string }) => error.code ?? error.message
  )
  return {
    inTurn: inTurn.map(({ tenant }) => tenant),
    whileBusy: whileBusy.map(({ tenant }) => tenant),
    timesSet,
    afterOpenTransaction: await leaves(knex, (raw) => raw.query("begin")),
    afterOpenStatement: await leaves(knex, leaveStatement),
    withoutStore,
    requestInherits: await inheritedByRequest(gateListener),
  }
})

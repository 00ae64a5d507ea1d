import { databaseUrls } from "../tenancy/database-urls"
import { checkIsolation } from "../tenancy/boot-check"
import { kernel } from "../tenancy/with-tenancy"
import { PLATFORM_TENANT_ID, runInTenant } from "../tenancy/tenant-context"
import Redis from "ioredis"
import { env } from "./env"

const ISOLATION_LIFE_MS = 60_000
let isolationHeldUntil = 0

async function database(): Promise<void> {
  await runInTenant({ tenantId: PLATFORM_TENANT_ID }, async () => {
    await kernel()?.knex.raw("select 1")
  })
}

async function isolation(): Promise<void> {
  if (Date.now() < isolationHeldUntil) {
    return
  }
  // Reads the whole catalogue, so a result is good for a minute.
  await checkIsolation(databaseUrls(env.database).app)
  isolationHeldUntil = Date.now() + ISOLATION_LIFE_MS
}

async function redis(): Promise<void> {
  const client = new Redis(env.redisUrl ?? "", { maxRetriesPerRequest: 1, lazyConnect: true })
  try {
    await client.connect()
    await client.ping()
  } finally {
    client.disconnect()
  }
}

/** What must hold before this server takes requests: migrations are part of the isolation. */
export const readinessChecks: Record<string, () => Promise<void>> = {
  database,
  isolation,
  ...(env.redisUrl ? { redis } : {}),
}

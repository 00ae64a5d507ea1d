import { logger } from "@medusajs/framework"
import start from "@medusajs/medusa/commands/start"
import { env } from "./config/env"
import { systemActor } from "./tenancy/actor"
import { checkIsolation } from "./tenancy/boot-check"
import { databaseUrls } from "./tenancy/database-urls"
import { PLATFORM_TENANT_ID, runInTenant } from "./tenancy/tenant-context"
import { kernel } from "./tenancy/with-tenancy"

/** The edge reports each request, with its tenant; Medusa's own line would say it again. */
function leaveRequestsToTheEdge(): void {
  if (env.stage !== "test" && !logger.shouldLog("verbose")) {
    logger.setLogLevel("info")
  }
}

/**
 * Starts Medusa's server. What the boot does, and what its timers do later, belongs to the
 * platform; requests get the tenant that they name.
 */
async function serve(): Promise<void> {
  leaveRequestsToTheEdge()
  await checkIsolation(databaseUrls(env.database).app)
  await runInTenant({ tenantId: PLATFORM_TENANT_ID, actor: systemActor("boot") }, () =>
    start({ port: env.port, directory: process.cwd(), types: false })
  )
  await kernel()?.changes.start()
}

serve().catch((error: unknown) => {
  logger.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
})

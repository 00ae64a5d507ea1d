import type { MedusaContainer } from "@medusajs/framework/types"
import loadMedusa from "@medusajs/medusa/loaders/index"
import express from "express"
import { systemActor } from "../src/tenancy/actor"
import { PLATFORM_TENANT_ID, runInTenant } from "../src/tenancy/tenant-context"
import { kernel } from "../src/tenancy/with-tenancy"

/**
 * Runs work with Medusa's container but without a server, as the platform, and shuts down after.
 * The work enters the stores it is about by itself.
 */
export async function withApp<Result>(
  work: (container: MedusaContainer) => Promise<Result>
): Promise<Result> {
  const context = { tenantId: PLATFORM_TENANT_ID, actor: systemActor("command") }
  return runInTenant(context, async () => {
    const { container, shutdown } = await loadMedusa({
      directory: process.cwd(),
      expressApp: express(),
      skipLoadingEntryPoints: true,
    })
    try {
      return await work(container)
    } finally {
      await shutdown()
      kernel()?.detach()
    }
  })
}

import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { tenantJob } from "../../tenancy/background"

const FINISHED = `
  delete from workflow_execution
   where retention_time is not null and state in ('done', 'failed', 'reverted')
     and updated_at <= now() - interval '1 second' * retention_time`

/**
 * Forgets each store's finished workflows when their time is over. Medusa's own cleaner runs for
 * the platform, which can't see a store's rows.
 */
export default tenantJob({
  name: "clear-finished-executions",
  run: async (container) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await knex.raw(FINISHED)
  },
})

export const config = { name: "clear-finished-executions", schedule: "*/30 * * * *" }

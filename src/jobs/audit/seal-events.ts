import { AUDIT_MODULE } from "../../modules/audit"
import type AuditModuleService from "../../modules/audit/service"
import { tenantJob } from "../../tenancy/background"

/** Seals what was added to the audit trails since the last minute. */
export default tenantJob({
  name: "seal-audit-events",
  among: "tenants_to_seal",
  run: async (container) => {
    await container.resolve<AuditModuleService>(AUDIT_MODULE).sealEvents()
  },
})

export const config = { name: "seal-audit-events", schedule: "* * * * *" }

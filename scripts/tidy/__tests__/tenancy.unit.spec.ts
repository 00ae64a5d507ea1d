import { audienceOf } from "../../../src/api/audiences"
import { environment } from "../rules/environment"
import { routeAudience } from "../rules/routes"
import { tenantFilter } from "../rules/tenant-filter"
import { findings } from "./in-memory"

describe("route-audience", () => {
  it("refuses a route under no declared prefix, and at the root", () => {
    const found = findings(routeAudience, {
      "src/api/custom/route.ts": "",
      "src/api/route.ts": "",
      "src/api/admin/payouts/[id]/route.ts": "",
      "src/api/_edge/route.ts": "",
      "src/api/custom/validators.ts": "",
    })
    expect(found).toEqual(["src/api/custom/route.ts:1 /custom", "src/api/route.ts:1 /"])
  })

  it("takes the longest prefix, and whole path segments only", () => {
    expect(audienceOf("/storefront/config")).toBe("public")
    expect(audienceOf("/storefront/products/1")).toBe("shopper")
    expect(audienceOf("/store")).toBe("shopper")
    expect(audienceOf("/administrators")).toBeUndefined()
  })
})

describe("environment", () => {
  const reads = [
    "const url = process.env.DATABASE_URL",
    'const url = process["env"].DATABASE_URL',
    "const { env } = process",
    'import { env } from "node:process"',
  ]

  it.each(reads)("refuses %s", (text) => {
    expect(findings(environment, { "src/modules/payout/service.ts": text })).toHaveLength(1)
    expect(findings(environment, { "scripts/up.ts": text })).toHaveLength(1)
  })

  it("lets scripts pass the environment on, and production code not even that", () => {
    const text = "spawn('npm', [], { env: { ...process.env, PORT: '1' } })"
    expect(findings(environment, { "scripts/up.ts": text })).toEqual([])
    expect(findings(environment, { "src/modules/payout/service.ts": text })).toHaveLength(1)
  })

  it("accepts the readers and tools' own configuration", () => {
    const text = "export const env = read(process.env.PORT)"
    const readers = ["src/config/env.ts", "storefront/config/env.ts", "playwright.config.ts"]
    for (const path of readers) {
      expect(findings(environment, { [path]: text })).toEqual([])
    }
  })
})

describe("tenant-filter", () => {
  const path = "src/workflows/payout/pay-due.ts"
  const filters = [
    "knex.raw('select * from payout where tenant_id = ?', [id])",
    'knex.raw(`select 1 from payout p where p."tenant_id" = ${id}`)',
    "service.listPayouts({ tenant_id: id })",
    "query.graph({ entity: 'payout', filters: { tenant_id } })",
    "knex('payout').where({ tenant_id: id })",
  ]

  it.each(filters)("refuses %s", (text) => {
    expect(findings(tenantFilter, { [path]: text })).toHaveLength(1)
  })

  it("accepts naming the tenant where nothing is filtered, and the tenant's own module", () => {
    const found = findings(tenantFilter, {
      [path]: "logger.info({ tenant_id: id }); service.createPayouts({ tenant_id: id })",
      "src/modules/tenant/service.ts": "this.listTenantDomains({ tenant_id: id })",
    })
    expect(found).toEqual([])
  })
})

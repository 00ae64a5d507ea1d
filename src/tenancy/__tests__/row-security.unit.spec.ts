import { rulesFor } from "../row-security/access"
import { withTenantFirst } from "../row-security/keys"
import { TENANT_TABLES } from "../tenant-tables"

describe("keys that hold the tenant", () => {
  it.each([
    [
      `CREATE UNIQUE INDEX "IDX_a" ON public.product USING btree (handle) ` +
        "WHERE (deleted_at IS NULL)",
      `CREATE UNIQUE INDEX "IDX_a" ON public.product USING btree (tenant_id, handle) ` +
        "WHERE (deleted_at IS NULL)",
    ],
    [
      "CREATE UNIQUE INDEX a ON public.region USING btree (lower(name)) INCLUDE (code)",
      "CREATE UNIQUE INDEX a ON public.region USING btree (tenant_id, lower(name)) INCLUDE (code)",
    ],
    [
      `CREATE UNIQUE INDEX a ON public."order" USING btree (id) NULLS NOT DISTINCT`,
      `CREATE UNIQUE INDEX a ON public."order" USING btree (tenant_id, id) NULLS NOT DISTINCT`,
    ],
  ])("%s", (definition, wanted) => {
    expect(withTenantFirst(definition)).toBe(wanted)
  })
})

describe("rules", () => {
  it("of a store's table are restrictive, so that no other rule can open it", () => {
    const isolation = rulesFor({ class: "tenant" }).find(({ name }) => name === "tenant_isolation")
    expect(isolation).toMatchObject({ kind: "restrictive", command: "all", role: "wasla_app" })
  })

  it("give the login of requests nothing that a restrictive rule doesn't narrow", () => {
    for (const [table, declared] of Object.entries(TENANT_TABLES)) {
      const rules = rulesFor(declared).filter(({ role }) => role === "wasla_app")
      const opened = rules.filter(({ kind }) => kind === "permissive")
      const narrowed = rules.filter(({ kind }) => kind === "restrictive")
      expect([table, opened.length > 0]).toEqual([table, narrowed.length > 0])
    }
  })
})

import { linkTableDeclared, tableDeclared } from "../rules/tables"
import { findings } from "./in-memory"

describe("table-declared", () => {
  it("refuses models whose table nobody classified, in every way to name it", () => {
    const found = findings(tableDeclared, {
      "src/modules/payout/models/batch.ts": 'const Batch = model.define("payoutBatch", {})',
      "src/modules/payout/models/line.ts": 'model.define({ name: "line", tableName: "row" }, {})',
      "src/modules/payout/models/dynamic.ts": "model.define(NAME, {})",
    })
    expect(found.map((line) => line.replace(/^.*:1 /, ""))).toEqual([
      "payout_batch",
      "row",
      "(name is not a plain string)",
    ])
  })

  it("refuses a table that a migration makes", () => {
    const migration =
      'this.addSql(`\n  create table if not exists "public"."secret_notes" (id int)`)'
    const path = "src/modules/payout/migrations/Migration20260101.ts"
    expect(findings(tableDeclared, { [path]: migration })).toEqual([`${path}:2 secret_notes`])
  })

  it("accepts declared tables, by Medusa's way from name to table", () => {
    const found = findings(tableDeclared, {
      "src/modules/payout/models/account.ts": 'model.define("payoutAccount", {})',
      "src/modules/payout/migrations/Migration1.ts": 'sql("CREATE TABLE payout (id text)")',
      "src/modules/payout/__tests__/made-up.unit.spec.ts": 'model.define("madeUp", {})',
    })
    expect(found).toEqual([])
  })
})

describe("link-table-declared", () => {
  it("refuses a link without a named table, or with one that is not declared", () => {
    const found = findings(linkTableDeclared, {
      "src/links/a.ts": "export default defineLink(A.linkable.a, B.linkable.b)",
      "src/links/b.ts": 'defineLink(a, b, { database: { table: "nobody_knows" } })',
    })
    expect(found).toEqual([
      "src/links/a.ts:1 the link does not name its table",
      "src/links/b.ts:1 nobody_knows",
    ])
  })

  it("accepts a declared table and a read-only link", () => {
    const found = findings(linkTableDeclared, {
      "src/links/a.ts": 'defineLink(a, b, { database: { table: "order_payout" } })',
      "src/links/b.ts": "defineLink(a, b, { readOnly: true })",
    })
    expect(found).toEqual([])
  })
})

import fc from "fast-check"
import { scopeConflictTargets } from "../conflict-targets"

const TARGET = `on conflict ("id") do update set "title" = excluded."title"`
const literal = fc.string().map((text) => `'${text.replace(/'/g, "''")}'`)
const quotedName = fc.string({ minLength: 1 }).map((text) => `"${text.replace(/"/g, '""')}"`)
const tricky = fc.constantFrom(`'on conflict ('`, `"on conflict ("`, `'it''s on conflict (x)'`)

describe("targets of upserts", () => {
  it("name the tenant first, for a table of a store", () => {
    for (const table of [`"product"`, "product", `"public"."product"`, "public.product"]) {
      const sql = `insert into ${table} ("id") values ($1) on conflict ("id") do nothing`
      expect(scopeConflictTargets(sql)).toBe(
        `insert into ${table} ("id") values ($1) on conflict ("tenant_id", "id") do nothing`
      )
    }
    expect(
      scopeConflictTargets("INSERT INTO cart (id) VALUES (1) ON CONFLICT(id) DO NOTHING")
    ).toBe(`INSERT INTO cart (id) VALUES (1) ON CONFLICT("tenant_id", id) DO NOTHING`)
  })

  it.each([
    `insert into "currency" ("code") values ('sar') on conflict ("code") do nothing`,
    `insert into "tenant" ("id") values ('a') on conflict ("id") do nothing`,
    `insert into "nobodys" ("id") values ('a') on conflict ("id") do nothing`,
    `insert into "product" ("id") values ('a') on conflict do nothing`,
    `insert into "product" ("id") values ('a') on conflict on constraint "x" do nothing`,
    `select 'insert into "product" on conflict ("id")'`,
    `update "product" set "title" = 'on conflict ("id")'`,
  ])("stay as they are in %s", (sql) => {
    expect(scopeConflictTargets(sql)).toBe(sql)
  })

  it("are changed outside of texts and names only", () => {
    const value = fc.oneof(literal, quotedName, tricky, fc.constant("$1"))
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 5 }), (values) => {
        const start = `insert into "product" ("title") values (${values.join(", ")}) `
        expect(scopeConflictTargets(start + TARGET)).toBe(
          start + TARGET.replace(`("id")`, `("tenant_id", "id")`)
        )
      }),
      { numRuns: 2_000 }
    )
  })

  it("leave every other statement alone", () => {
    fc.assert(
      fc.property(fc.string(), (sql) => {
        expect(scopeConflictTargets(sql)).toBe(sql)
      })
    )
  })
})

import { medusaError, noConsoleLog, noDoubleCast, noLeftovers, openSourceOnly } from "../rules/code"
import { findings } from "./in-memory"

const service = "src/modules/payout/service.ts"

describe("rules on code", () => {
  it("refuses console.log, and not the words in a string", () => {
    expect(findings(noConsoleLog, { [service]: "console.log(1)" })).toHaveLength(1)
    expect(findings(noConsoleLog, { [service]: 'say("console.log")' })).toEqual([])
  })

  it("refuses a plain Error where a refusal is answered over HTTP", () => {
    const text = 'throw new Error("no")'
    expect(findings(medusaError, { [service]: text })).toHaveLength(1)
    expect(findings(medusaError, { "src/api/admin/x/route.ts": 'throw Error("no")' })).toHaveLength(
      1
    )
    expect(findings(medusaError, { "src/config/env.ts": text })).toEqual([])
    expect(findings(medusaError, { [service]: "throw new MedusaError(a, b)" })).toEqual([])
  })

  it("refuses a cast through unknown, in brackets too", () => {
    expect(findings(noDoubleCast, { [service]: "const a = (b as unknown) as Money" })).toHaveLength(
      1
    )
    expect(findings(noDoubleCast, { [service]: "const a = b as unknown" })).toEqual([])
  })

  it("refuses leftovers in comments, styles and documents", () => {
    const word = `TO${"DO"}`
    const texts = {
      [service]: `// ${word}: later`,
      "docs/a.md": word,
      "storefront/a.css": `/* ${word} */`,
    }
    expect(findings(noLeftovers, texts)).toHaveLength(3)
    expect(findings(noLeftovers, { [service]: "const todos = 1" })).toEqual([])
  })

  it("refuses the proprietary packages, imported, resolved or installed", () => {
    const name = `@medusajs/${"rbac"}`
    const found = findings(openSourceOnly, {
      "src/modules/a/index.ts": `import x from "${name}"`,
      "medusa-config.ts": `modules: [{ resolve: "@medusajs/medusa/${"rbac"}" }]`,
      "package.json": `{ "dependencies": { "${name}": "2.21.2" } }`,
      "src/modules/b/index.ts": 'import x from "@medusajs/medusa"',
    })
    expect(found).toHaveLength(3)
  })
})

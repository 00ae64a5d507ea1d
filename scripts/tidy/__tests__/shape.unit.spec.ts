import { folderNames, scannedFolders } from "../rules/folders"
import { fileLength, functionLength, lineLength } from "../rules/sizes"
import { findings } from "./in-memory"

const lines = (count: number, line = "x()") => Array(count).fill(line).join("\n")

describe("folders", () => {
  it("refuses drawers once each, at any depth, and not files of that name", () => {
    const found = findings(folderNames, {
      "src/modules/payout/utils/a.ts": "",
      "src/modules/payout/utils/b.ts": "",
      "storefront/lib/data/c.ts": "",
      "src/modules/payout/common.ts": "",
    })
    expect(found).toEqual(["src/modules/payout/utils/:1 utils", "storefront/lib/:1 lib"])
  })

  it("refuses folders that Medusa imports at boot", () => {
    const found = findings(scannedFolders, { "docs/policies/privacy.md": "" })
    expect(found).toEqual(["docs/policies/:1 policies"])
  })
})

describe("sizes", () => {
  it("refuses the 301st line, and leaves data and generated files alone", () => {
    const found = findings(fileLength, {
      "src/a.ts": lines(301),
      "src/b.ts": `${lines(300)}\n`,
      "demo/products.json": lines(400),
      "src/generated/client.ts": lines(400),
    })
    expect(found).toEqual(["src/a.ts:300 301"])
  })

  it("refuses the 101st character, counting letters and not bytes", () => {
    const found = findings(lineLength, {
      "src/a.ts": `\n${"a".repeat(101)}`,
      "src/b.ts": "و".repeat(100),
      "src/modules/x/migrations/Migration1.ts": "a".repeat(300),
    })
    expect(found).toEqual(["src/a.ts:2 101"])
  })

  it("refuses a function of 71 lines, and lets a suite be long", () => {
    const body = lines(69)
    const found = findings(functionLength, {
      "src/a.ts": `\nfunction long() {\n${body}\n}`,
      "src/b.ts": `const short = () => {\n${lines(68)}\n}`,
      "src/__tests__/c.unit.spec.ts": `describe("all", () => {\n${body}\n})`,
      "src/__tests__/d.unit.spec.ts": `it("all", () => {\n${body}\n})`,
    })
    expect(found).toEqual(["src/a.ts:2 71", "src/__tests__/d.unit.spec.ts:1 71"])
  })
})

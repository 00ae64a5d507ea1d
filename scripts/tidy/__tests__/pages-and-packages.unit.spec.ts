import { logicalDirection } from "../rules/direction"
import { lockSetting, lockWithoutHosts, oneMedusa } from "../rules/packages"
import { describeFindings } from "../report"
import { RULES } from "../rules"
import { findings } from "./in-memory"

describe("logical-direction", () => {
  const styles = [
    ".a { margin-left: 1rem }",
    ".a { left: 0 }",
    ".a { text-align: right }",
    ".a { border-left-width: 1px }",
    ".a { border-top-left-radius: 1px }",
  ]

  it.each(styles)("refuses the style %s", (css) => {
    expect(findings(logicalDirection, { "storefront/theme/a.css": css })).toHaveLength(1)
  })

  it.each(["ml-2", "md:hover:-mr-4", "left-0", "text-right", "rounded-tl-lg", "border-l"])(
    "refuses the class %s",
    (name) => {
      const page = `export const A = () => <p className="flex ${name}">x</p>`
      expect(findings(logicalDirection, { "src/admin/routes/a/page.tsx": page })).toHaveLength(1)
    }
  )

  it("refuses a side in an inline style", () => {
    const page = "export const A = () => <p style={{ marginLeft: 4 }}>x</p>"
    expect(findings(logicalDirection, { "storefront/ui/a.tsx": page })).toHaveLength(1)
  })

  it("accepts what follows the direction, and words", () => {
    const found = findings(logicalDirection, {
      "storefront/theme/a.css": ".a { margin-inline-start: 1rem; inset-inline-end: 0 }",
      "storefront/ui/a.tsx": 'const A = <p className="ms-2 text-start">3 left: right-to-left</p>',
      "src/api/store/a.ts": 'const a = "ml-2"',
    })
    expect(found).toEqual([])
  })
})

describe("packages", () => {
  const manifest = (versions: Record<string, string>) => JSON.stringify({ dependencies: versions })

  it("refuses another version of Medusa, and a range", () => {
    const found = findings(oneMedusa, {
      "package.json": manifest({ "@medusajs/medusa": "2.21.2", "@medusajs/icons": "^2.21.2" }),
      "storefront/package.json": manifest({ "@medusajs/js-sdk": "2.20.0" }),
    })
    expect(found).toHaveLength(2)
  })

  it("holds packages with numbers of their own to one number", () => {
    const root = { "@medusajs/medusa": "2.21.2", "@medusajs/ui": "4.2.6" }
    const good = { "package.json": manifest(root) }
    expect(findings(oneMedusa, good)).toEqual([])
    const other = { "storefront/package.json": manifest({ "@medusajs/ui": "4.0.0" }) }
    expect(findings(oneMedusa, { ...good, ...other })).toHaveLength(1)
  })

  it("refuses a lock file with hosts, and one without the setting", () => {
    const lock = { "package-lock.json": '{\n"resolved": "https://registry.example/a.tgz" }' }
    expect(findings(lockWithoutHosts, lock)).toHaveLength(1)
    expect(findings(lockSetting, lock)).toEqual([".npmrc:1 the setting is missing"])
    const set = { ".npmrc": "omit-lockfile-registry-resolved=true\n" }
    expect(findings(lockSetting, { ...lock, ...set })).toEqual([])
  })
})

describe("the report", () => {
  it("prints the rule, what to do instead, and the place", () => {
    const found = [{ path: "a.css", line: 3, detail: "left:" }]
    const { text, count } = describeFindings([{ rule: logicalDirection, found }])
    expect(count).toBe(1)
    expect(text).toContain(logicalDirection.forbids)
    expect(text).toContain(logicalDirection.instead)
    expect(text).toContain("a.css:3  left:")
  })

  it("says one line when all is well, and every rule says what to do instead", () => {
    expect(describeFindings([{ rule: logicalDirection, found: [] }]).text).toMatch(/^tidy: .*\n$/)
    expect(RULES.every(({ instead, forbids }) => instead && forbids)).toBe(true)
    expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length)
  })
})

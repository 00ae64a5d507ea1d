import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join, resolve } from "node:path"

const cruiser = resolve("node_modules/dependency-cruiser/bin/dependency-cruise.mjs")
const config = resolve(".dependency-cruiser.cjs")

/** Files that each break one rule, by the rule's name. */
const BREAKING: Record<string, [path: string, imports: string]> = {
  "module-stays-alone": ["src/modules/payout/a.ts", "src/modules/tenant/service.ts"],
  "module-is-below": ["src/modules/payout/b.ts", "src/workflows/tenant/provision.ts"],
  "provider-is-below": ["src/providers/payment/one/a.ts", "src/modules/tenant/service.ts"],
  "provider-stays-alone": ["src/providers/payment/one/b.ts", "src/providers/payment/two/c.ts"],
  "workflow-without-http": ["src/workflows/payout/a.ts", "src/api/admin/a.ts"],
  "background-without-http": ["src/jobs/payout/a.ts", "src/api/admin/a.ts"],
  "api-without-admin": ["src/api/admin/b.ts", "src/admin/page.ts"],
  "admin-without-server": ["src/admin/a.ts", "src/modules/tenant/service.ts"],
  "kernel-is-lowest": ["src/tenancy/a.ts", "src/modules/tenant/service.ts"],
  "settings-are-plain": ["src/config/env.ts", "src/tenancy/b.ts"],
  "wiring-is-outermost": ["src/tenancy/d.ts", "src/config/edge.ts"],
  "storefront-is-separate": ["storefront/a.ts", "src/modules/tenant/service.ts"],
  "backend-without-storefront": ["src/api/store/a.ts", "storefront/b.ts"],
  "source-without-tools": ["src/api/store/b.ts", "scripts/a.ts"],
  "no-circles": ["src/tenancy/c.ts", "src/tenancy/c.ts"],
}

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

function relative(from: string, to: string): string {
  return `${"../".repeat(from.split("/").length - 1)}${to.replace(/\.ts$/, "")}`
}

describe("the boundaries between folders", () => {
  const root = mkdtempSync(join(tmpdir(), "boundaries-"))
  let report = ""

  beforeAll(() => {
    write(root, "tsconfig.json", "{}")
    for (const [, target] of Object.values(BREAKING)) {
      write(root, target, "export const x = 1\n")
    }
    for (const [path, target] of Object.values(BREAKING)) {
      write(root, path, `import { x } from "${relative(path, target)}"\nexport const y = x\n`)
    }
    write(root, "src/api/admin/fine.ts", 'import "../../workflows/tenant/provision"\n')
    const args = [cruiser, "src", "scripts", "storefront", "--config", config]
    report = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" }).stdout
  })

  afterAll(() => rmSync(root, { recursive: true, force: true }))

  it.each(Object.entries(BREAKING))("%s is noticed", (rule, [path]) => {
    expect(report).toMatch(new RegExp(`error ${rule}: ${path.replace(/[.]/g, "[.]")}`))
  })

  it("lets a route call a workflow", () => {
    expect(report).not.toContain("fine.ts")
  })
})

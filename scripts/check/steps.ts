import { existsSync } from "node:fs"

/** One tool of the check: what it holds to, and how it is called. */
export type Step = {
  name: string
  rule: string
  instead: string
  command: readonly string[]
  /** Why the step cannot run here, if it cannot. */
  missing?: () => string | undefined
}

const CACHE = "node_modules/.cache"

/** The tools in the order they run, the quick ones first. */
export const STEPS: readonly Step[] = [
  {
    name: "tidy",
    rule: "what no other tool knows about this repository",
    instead: "each finding says what to do",
    command: ["tsx", "scripts/tidy/tidy.ts"],
  },
  {
    name: "permissions",
    rule: "docs/reference/permissions.md says what the code says",
    instead: "npm run docs:permissions",
    command: ["tsx", "scripts/write-permissions.ts", "--check"],
  },
  {
    name: "boundaries",
    rule: "folders import each other in one direction only",
    instead: "each finding says what to do; the rules are in .dependency-cruiser.cjs",
    command: [
      "depcruise",
      ...["src", "scripts", "storefront"],
      ...["--config", ".dependency-cruiser.cjs", "--output-type", "err-long"],
    ],
  },
  {
    name: "unused",
    rule: "no file, export or package that nothing uses",
    instead: "delete it, or use it; an entry point that Medusa loads belongs in knip.json",
    command: ["knip", "--no-progress", "--no-config-hints"],
  },
  {
    name: "format",
    rule: "prettier's formatting",
    instead: "npm run format",
    command: ["prettier", "--check", "--log-level", "warn", "."],
  },
  {
    name: "contract",
    rule: "the API's document and its clients are what the sources make of them",
    instead: "npm run docs:api; for a change that breaks clients, move the version first",
    command: ["tsx", "scripts/docs-api.ts", "--check"],
  },
  {
    name: "lint",
    rule: "Medusa's conventions, no any, no forgotten await",
    instead: "npm run lint -- --fix, then by hand; rules are changed in eslint.config.mjs only",
    command: [
      "eslint",
      ...[".", "--max-warnings", "0"],
      ...["--cache", "--cache-location", `${CACHE}/eslint/`],
    ],
  },
  {
    name: "types",
    rule: "TypeScript, strict",
    instead: "correct the type; there is no any and no cast through unknown",
    command: ["tsc", "--noEmit", "--incremental", "--tsBuildInfoFile", `${CACHE}/types.json`],
  },
  {
    name: "storefront types",
    rule: "TypeScript, strict, in the storefront",
    instead: "correct the type; there is no any and no cast through unknown",
    command: ["npm", "--prefix", "storefront", "run", "--silent", "typecheck"],
    missing: () =>
      existsSync("storefront/node_modules")
        ? undefined
        : "storefront/node_modules is missing: run npm --prefix storefront ci",
  },
]

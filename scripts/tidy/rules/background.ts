import ts from "typescript"
import type { TidyFile } from "../project"
import { eachFile, type Rule } from "../rule"
import { calledName, defaultExport, exportsName, importedFrom } from "../syntax"

const LOADED = /^src\/(subscribers|jobs)\/(.*\/)?(?!_)[^/]+\.(ts|js)$/
const MAKERS = {
  subscribers: ["tenantSubscriber"],
  jobs: ["tenantJob", "platformJob"],
}

function isLoaded(file: TidyFile): boolean {
  return LOADED.test(file.path) && !file.isTest && !file.path.endsWith(".d.ts")
}

function madeBy(file: TidyFile): string {
  const value = defaultExport(file)
  return value && ts.isCallExpression(value) ? calledName(value) : ""
}

/** A handler without the kernel's wrapper would run with no tenant, or the wrong one. */
export const backgroundByKernel: Rule = {
  name: "background-by-kernel",
  forbids: "a subscriber or a job whose default export the kernel did not make",
  instead:
    "export default tenantSubscriber(...), tenantJob({ name, run }) or platformJob(run), " +
    "imported from src/tenancy/background",
  check: eachFile(isLoaded, (file) => {
    const kind = file.path.startsWith("src/jobs/") ? "jobs" : "subscribers"
    const maker = madeBy(file)
    const known = MAKERS[kind].includes(maker)
    if (known && /(^|\/)tenancy\/background$/.test(importedFrom(file, maker) ?? "")) {
      return []
    }
    const detail = known ? `${maker} is not the kernel's` : "the default export is bare"
    return [{ path: file.path, line: 1, detail }]
  }),
}

/** Medusa refuses to start when a file in src/jobs has no configuration. */
export const jobsFolder: Rule = {
  name: "jobs-folder",
  forbids: "a file in src/jobs that is not a job (Medusa does not start with one there)",
  instead: "export const config = { name, schedule } from it, or move it beside what it serves",
  check: eachFile(
    (file) => /^src\/jobs\//.test(file.path),
    (file) => {
      if (file.isTest || (isLoaded(file) && exportsName(file, "config"))) {
        return []
      }
      return [{ path: file.path, line: 1, detail: "exports no config" }]
    }
  ),
}

/** Medusa's link loader imports every file that it finds, tests included. */
export const linksFolder: Rule = {
  name: "links-folder",
  forbids: "a test in src/links (Medusa would load it as a link)",
  instead: "put it in integration-tests/http/<audience>/",
  check: eachFile(
    (file) => file.path.startsWith("src/links/") && file.isTest,
    (file) => [{ path: file.path, line: 1, detail: "is a test" }]
  ),
}

import { audienceOf } from "../../src/api/audiences"
import { ROUTE_PERMISSIONS } from "../../src/api/permissions"
import { TENANT_TABLES } from "../../src/tenancy/tenant-tables"
import { readFiles, type Project } from "./project"
import { describeFindings } from "./report"
import { RULES } from "./rules"

const declared = new Set(ROUTE_PERMISSIONS.map(({ route }) => route))
const project: Project = {
  files: readFiles(process.cwd()),
  tables: new Set(Object.keys(TENANT_TABLES)),
  audienceOf,
  permissionOf: (route) => declared.has(route),
}
const findings = RULES.map((rule) => ({ rule, found: rule.check(project) }))
const { text, count } = describeFindings(findings)

process.stdout.write(text)
process.exitCode = count > 0 ? 1 : 0

import { format, resolveConfig } from "prettier"
import { ROUTE_PERMISSIONS } from "../../src/api/permissions"
import { branchRule } from "../../src/api/permissions/branch-rules"
import type { RouteRule } from "../../src/api/permissions/rule"
import type { Resource } from "../../src/modules/access/permissions"
import { PLATFORM_RESOURCES } from "../../src/modules/access/platform-resources"
import { protectedRolesOf, type ProtectedRole } from "../../src/modules/access/protected-roles"
import { STORE_RESOURCES } from "../../src/modules/access/store-resources"

const INTRODUCTION = `# Permissions

Written by \`npm run docs:permissions\` from \`src/modules/access\` and
\`src/api/permissions\`; do not edit it. The [guide](../guides/access.md) says how to use it.

A route asks for one permission or several, or is for:

| Word                | Means                                                               |
| ------------------- | ------------------------------------------------------------------- |
| \`any_member\`        | everybody who works in the store, with or without a role; no API key |
| oneself, or …       | the user that the path names; others with the permission            |
| \`public\`            | nobody has to be logged in; the route looks after itself             |
| \`nobody\`            | refused to all                                                      |
| \`off\`               | Medusa's module behind it is off; answered as if it weren't there    |
`

function ruleText(rule: RouteRule): string {
  if (typeof rule === "string") {
    return `\`${rule}\``
  }
  if ("own" in rule) {
    return `oneself, or \`${rule.otherwise}\``
  }
  return rule.map((one) => `\`${one}\``).join(" and ")
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n")
}

function rolesTable(roles: readonly ProtectedRole[]): string {
  const rows = roles.map(({ code, name_ar, name_en, description, branch_scoped }) => [
    `\`${code}\``,
    name_en,
    name_ar,
    description,
    branch_scoped ? "their branches" : "all",
  ])
  return table(["Role", "English", "Arabic", "What for", "Sees"], rows)
}

function permissionsTable(
  resources: Readonly<Record<string, Resource>>,
  roles: readonly ProtectedRole[]
): string {
  const rows = Object.entries(resources).flatMap(([resource, { label, actions }]) =>
    Object.entries(actions).map(([action, words]) => {
      const name = `${resource}.${action}`
      const held = roles.filter(({ permissions }) => permissions.some((one) => one === name))
      const english = `${label.en}: ${words.en}`
      const codes = held.map(({ code }) => code).join(", ")
      return [`\`${name}\``, english, `${label.ar}: ${words.ar}`, codes]
    })
  )
  return table(["Permission", "English", "Arabic", "Roles"], rows)
}

function routesTable(): string {
  const rows = [...ROUTE_PERMISSIONS]
    .sort((one, other) => {
      const [a, b] = [one.route.split(" ")[1] ?? "", other.route.split(" ")[1] ?? ""]
      return a < b ? -1 : a > b ? 1 : one.route < other.route ? -1 : 1
    })
    .map(({ route, rule }) => {
      const scoped = branchRule(route)
      const branches = scoped?.kind === "open" ? "open" : scoped ? "narrowed" : ""
      return [`\`${route}\``, ruleText(rule), branches]
    })
  return table(["Route", "Asks for", "Branches"], rows)
}

/** The reference of every permission, role and route, as the code has them. */
export async function permissionsPage(path: string): Promise<string> {
  const text = [
    INTRODUCTION,
    "## Roles of a store",
    rolesTable(protectedRolesOf("store")),
    "## Roles of the platform",
    rolesTable(protectedRolesOf("platform")),
    "## Permissions in a store",
    permissionsTable(STORE_RESOURCES, protectedRolesOf("store")),
    "## Permissions on the platform",
    permissionsTable(PLATFORM_RESOURCES, protectedRolesOf("platform")),
    "## Routes",
    "A role that is kept to branches reaches only the routes with a word in the last column:",
    "`narrowed` to the branches of the caller, or `open` because the rows are the whole store's.",
    routesTable(),
  ].join("\n\n")
  return format(text, { ...(await resolveConfig(path)), parser: "markdown" })
}

import ts from "typescript"
import type { Project, TidyFile } from "../project"
import { eachFile, type Finding, type Rule } from "../rule"
import { callsTo, propertyOf, textOf } from "../syntax"

const CREATES =
  /create\s+(?:unlogged\s+)?table\s+(?:if\s+not\s+exists\s+)?(?:"?public"?\.)?["\w.]+/gi

function inSource(file: TidyFile): boolean {
  return /^src\/.*\.(ts|sql)$/.test(file.path) && !file.isTest
}

/** Medusa's own way from a model's name to its table. */
function tableName(model: string): string {
  return model.replace(/([a-z])([A-Z])/g, "$1_$2").toLowerCase()
}

function undeclared(project: Project, table: string, path: string, line: number): Finding[] {
  return project.tables.has(table) ? [] : [{ path, line, detail: table }]
}

function definedTables(file: TidyFile): { table: string; line: number }[] {
  return callsTo(file, "define")
    .filter((call) => call.expression.getText() === "model.define")
    .map((call) => {
      const [named] = call.arguments
      const name = textOf(propertyOf(named, "tableName") ?? propertyOf(named, "name") ?? named)
      return { table: tableName(name ?? "(name is not a plain string)"), line: file.lineOf(call) }
    })
}

function createdTables(file: TidyFile): { table: string; line: number }[] {
  return [...file.text.matchAll(CREATES)].map((match) => ({
    table: match[0].replace(/"/g, "").replace(/^.*[\s.]/, ""),
    line: file.lineAt(match.index),
  }))
}

/** A table that nobody classified has no policy: every store could read it. */
export const tableDeclared: Rule = {
  name: "table-declared",
  forbids: "a table that src/tenancy/tenant-tables.ts does not declare",
  instead:
    "declare it there: tenant (rows of one store), shared (read by all), " +
    "platform (ours) or bookkeeping",
  check: eachFile(inSource, (file, project) =>
    [...definedTables(file), ...createdTables(file)].flatMap(({ table, line }) =>
      undeclared(project, table, file.path, line)
    )
  ),
}

function linkFindings(file: TidyFile, project: Project, call: ts.CallExpression): Finding[] {
  const options = call.arguments[2]
  const line = file.lineOf(call)
  if (propertyOf(options, "readOnly")?.kind === ts.SyntaxKind.TrueKeyword) {
    return []
  }
  const table = textOf(propertyOf(propertyOf(options, "database"), "table"))
  if (!table) {
    return [{ path: file.path, line, detail: "the link does not name its table" }]
  }
  return undeclared(project, table, file.path, line)
}

/** A link makes a table of its own, under a name that Medusa would invent. */
export const linkTableDeclared: Rule = {
  name: "link-table-declared",
  forbids: "a link whose table is not named, or not declared in src/tenancy/tenant-tables.ts",
  instead:
    'name it, defineLink(left, right, { database: { table: "left_right" } }), and declare it ' +
    "there; a link with readOnly: true has no table",
  check: eachFile(inSource, (file, project) =>
    callsTo(file, "defineLink").flatMap((call) => linkFindings(file, project, call))
  ),
}

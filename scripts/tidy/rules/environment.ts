import ts from "typescript"
import type { TidyFile } from "../project"
import { eachFile, type Finding, type Rule } from "../rule"

const READERS = /^(src\/config\/env\.ts|storefront\/config\/env\.ts|scripts\/environment\.m?[jt]s)$/
const CONFIG = /(^|\/)[^/]+\.config\.(ts|js|mjs|cjs)$/
const RUNS_IN_PRODUCTION = /^(src|storefront)\/|^medusa-config\.ts$|^instrumentation\.ts$/

function isEnvironment(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) {
    return node.expression.getText() === "process" && node.name.text === "env"
  }
  return ts.isElementAccessExpression(node) && /^process\[["'`]env["'`]\]$/.test(node.getText())
}

/** Passing the environment on whole, to a child process, reads nothing from it. */
function isPassedOn(node: ts.Node): boolean {
  const { parent } = node
  return (
    ts.isSpreadAssignment(parent) || ts.isPropertyAssignment(parent) || ts.isCallExpression(parent)
  )
}

function isTaken(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) {
    return /["'](node:)?process["']/.test(node.moduleSpecifier.getText())
  }
  return (
    ts.isVariableDeclaration(node) &&
    ts.isObjectBindingPattern(node.name) &&
    node.initializer?.getText() === "process" &&
    /\benv\b/.test(node.name.getText())
  )
}

function environmentUses(file: TidyFile): Finding[] {
  if (!file.text.includes("process")) {
    return []
  }
  const strict = RUNS_IN_PRODUCTION.test(file.path) && !file.isTest
  const findings: Finding[] = []
  for (const node of file.nodes()) {
    const used = isEnvironment(node) && (strict || !isPassedOn(node))
    if (used || isTaken(node)) {
      const detail = (used ? node.parent : node).getText().split("\n")[0]
      findings.push({ path: file.path, line: file.lineOf(node), detail })
    }
  }
  return findings
}

/** Settings are validated once, at boot, or they fail where it hurts. */
export const environment: Rule = {
  name: "environment",
  forbids: "process.env anywhere but in src/config/env.ts and storefront/config/env.ts",
  instead:
    "add the variable to that file's schema and import the value; scripts read theirs in " +
    "scripts/environment.ts and may hand the whole environment to a child process",
  check: eachFile(
    ({ path, isScript }) => isScript && !READERS.test(path) && !CONFIG.test(path),
    environmentUses
  ),
}

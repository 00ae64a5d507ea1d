import ts from "typescript"
import type { TidyFile } from "../project"
import { eachFile, matches, type Finding, type Rule } from "../rule"

function findNodes(file: TidyFile, wanted: (node: ts.Node) => boolean): Finding[] {
  const findings: Finding[] = []
  for (const node of file.nodes()) {
    if (wanted(node)) {
      const detail = node.getText().split("\n")[0].slice(0, 80)
      findings.push({ path: file.path, line: file.lineOf(node), detail })
    }
  }
  return findings
}

/** Medusa's logger adds the request, the store and the user; the console does not. */
export const noConsoleLog: Rule = {
  name: "no-console-log",
  forbids: "console.log",
  instead: "use Medusa's logger; a command-line script writes to process.stdout",
  check: eachFile(
    (file) => file.isScript && file.text.includes("console"),
    (file) =>
      findNodes(
        file,
        (node) => ts.isPropertyAccessExpression(node) && node.getText() === "console.log"
      )
  ),
}

/** A plain Error is answered with 500: a refusal would look like a bug. */
export const medusaError: Rule = {
  name: "medusa-error",
  forbids: "new Error( in a module, a workflow or a route",
  instead: "throw a MedusaError with a stable code (noun.reason) made in the module's errors.ts",
  check: eachFile(
    (file) => /^src\/(modules|workflows|api)\/.*\.tsx?$/.test(file.path) && !file.isTest,
    (file) =>
      findNodes(
        file,
        (node) =>
          (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
          node.expression.getText() === "Error"
      )
  ),
}

function isCastToUnknown(node: ts.Node): boolean {
  if (ts.isParenthesizedExpression(node)) {
    return isCastToUnknown(node.expression)
  }
  return ts.isAsExpression(node) && node.type.kind === ts.SyntaxKind.UnknownKeyword
}

/** A cast through unknown says that the types are wrong and then hides where. */
export const noDoubleCast: Rule = {
  name: "no-double-cast",
  forbids: "a cast through unknown",
  instead: "correct the type, narrow it with a check, or parse the value with zod",
  check: eachFile(
    (file) => file.isScript && file.text.includes("unknown"),
    (file) => findNodes(file, (node) => ts.isAsExpression(node) && isCastToUnknown(node.expression))
  ),
}

// Written in two halves so that this file does not hold what it looks for.
const LEFTOVER = new RegExp(`\\b(TO${"DO"}|FIX${"ME"}|XX${"X"})\\b`, "g")

/** A note to do something later is found by nobody. */
export const noLeftovers: Rule = {
  name: "no-leftovers",
  forbids: "a leftover note in the code",
  instead: "do it now, or open an issue and leave the code complete",
  check: eachFile(
    (file) => /\.(tsx?|[cm]?[jt]s|jsx|css|sql|sh|ya?ml|tpl|md)$/.test(file.path),
    (file) => (file.isGenerated ? [] : matches(file, LEFTOVER))
  ),
}

const PROPRIETARY = /["'`]@medusajs\/(?:medusa\/)?(?:rbac|auth-oidc)(?:\/[^"'`]*)?["'`]/g

/** These two packages came under a proprietary licence; Wasla is MIT. */
export const openSourceOnly: Rule = {
  name: "open-source-only",
  forbids: "Medusa's proprietary packages (rbac, auth-oidc)",
  instead: "permissions are ours: the access module; leave these two out",
  check: eachFile(
    (file) => (file.isScript || /(^|\/)package\.json$/.test(file.path)) && !file.isTest,
    (file) => matches(file, PROPRIETARY)
  ),
}

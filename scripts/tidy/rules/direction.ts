import ts from "typescript"
import type { TidyFile } from "../project"
import { eachFile, matches, type Finding, type Rule } from "../rule"
import { textOf } from "../syntax"

const BOX = "(?:margin|padding|border|scroll-margin|scroll-padding)"
const SIDED = new RegExp(`(?<![\\w-])(?:${BOX}-(?:left|right)[\\w-]*|left|right)\\s*:`, "g")
const ALIGNED = /(?<![\w-])(?:text-align|float|clear)\s*:\s*(?:left|right)\b/g
const CORNER = /(?<![\w-])border-(?:top|bottom)-(?:left|right)-radius\s*:/g
const CLASS = new RegExp(
  "^!?-?(" +
    "(scroll-)?[mp][lr]-.+|(left|right)-(\\d.*|\\[.+|px|auto|full)|" +
    "(text|float|clear)-(left|right)|border-[lr](-.+)?|rounded-(l|r|tl|tr|bl|br)(-.+)?)$"
)
const STYLE = new RegExp(
  "^(left|right|(margin|padding|border|scrollMargin|scrollPadding)(Left|Right)\\w*|" +
    "border(Top|Bottom)(Left|Right)Radius)$"
)

function isPage(path: string): boolean {
  return /^(storefront|src\/admin)\//.test(path)
}

function classFindings(file: TidyFile): Finding[] {
  const findings: Finding[] = []
  for (const node of file.nodes()) {
    const words = (textOf(node) ?? "").split(/\s+/)
    for (const word of words) {
      if (CLASS.test(word.replace(/^.*:/, ""))) {
        findings.push({ path: file.path, line: file.lineOf(node), detail: word })
      }
    }
  }
  return findings
}

function isStyle(node: ts.Node): boolean {
  for (let at = node.parent; at; at = at.parent) {
    if (ts.isJsxAttribute(at)) {
      return at.name.getText() === "style"
    }
  }
  return false
}

function styleFindings(file: TidyFile): Finding[] {
  const findings: Finding[] = []
  for (const node of file.nodes()) {
    if (ts.isPropertyAssignment(node) && STYLE.test(node.name.getText()) && isStyle(node)) {
      findings.push({ path: file.path, line: file.lineOf(node), detail: node.getText() })
    }
  }
  return findings
}

/** Arabic is the first direction: a left margin there is on the wrong side. */
export const logicalDirection: Rule = {
  name: "logical-direction",
  forbids: "left and right in the storefront's or the admin's styles",
  instead:
    "inline-start and inline-end: margin-inline-start, inset-inline-end, text-align: start; " +
    "as classes ms- me- ps- pe- start- end- text-start border-s rounded-e",
  check: eachFile(
    ({ path, isTest }) => isPage(path) && !isTest && /\.(css|tsx|ts)$/.test(path),
    (file) =>
      file.path.endsWith(".css")
        ? [SIDED, ALIGNED, CORNER].flatMap((pattern) => matches(file, pattern))
        : [...classFindings(file), ...(file.path.endsWith(".tsx") ? styleFindings(file) : [])]
  ),
}

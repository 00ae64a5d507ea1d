import ts from "typescript"
import type { TidyFile } from "../project"
import { eachFile, type Finding, type Rule } from "../rule"
import { calledName } from "../syntax"

const FILE_LINES = 300
const LINE_LENGTH = 100
const FUNCTION_LINES = 70
const SIZED = /\.(ts|tsx|mts|cts|js|jsx|mjs|cjs|css|sql|sh)$/
// Generated SQL, and drawings: the path of a curve is data that no formatter breaks.
const UNBREAKABLE = /(^|\/)migrations\/|^demo\/pictures\//
// One long address, such as the path of a font in a package.
const ONE_WORD = /^\s*(?:\w+: )?"[^"\s]+",?$/
const SUITES = ["describe", "each", "suite"]

function isSized(file: TidyFile): boolean {
  return SIZED.test(file.path) && !file.isGenerated
}

/** A long file has more than one subject. */
export const fileLength: Rule = {
  name: "file-length",
  forbids: `a file of more than ${FILE_LINES} lines`,
  instead: "split it by subject, each part under its own name; plain data goes into JSON",
  check: eachFile(isSized, (file) => {
    const count = file.lines.length
    return count > FILE_LINES ? [{ path: file.path, line: FILE_LINES, detail: `${count}` }] : []
  }),
}

/** Two files fit beside each other on a screen. */
export const lineLength: Rule = {
  name: "line-length",
  forbids: `a line of more than ${LINE_LENGTH} characters`,
  instead: "break it; a long message is several strings joined by +",
  check: eachFile(
    (file) => isSized(file) && !UNBREAKABLE.test(file.path),
    (file) =>
      file.lines
        .map((text, index) => ({ text, length: [...text].length, line: index + 1 }))
        .filter(({ text, length }) => length > LINE_LENGTH && !ONE_WORD.test(text))
        .map(({ length, line }) => ({ path: file.path, line, detail: `${length}` }))
  ),
}

function isSuite(node: ts.Node): boolean {
  const { parent } = node
  if (!parent || !ts.isCallExpression(parent)) {
    return false
  }
  const name = ts.isCallExpression(parent.expression)
    ? calledName(parent.expression)
    : calledName(parent)
  return SUITES.includes(name) || parent.expression.getText().includes("describe")
}

function longFunctions(file: TidyFile): Finding[] {
  const findings: Finding[] = []
  for (const node of file.nodes()) {
    if (!ts.isFunctionLike(node) || (file.isTest && isSuite(node))) {
      continue
    }
    const first = file.lineOf(node)
    const last = file.tree.getLineAndCharacterOfPosition(node.getEnd()).line + 1
    if (last - first + 1 > FUNCTION_LINES) {
      findings.push({ path: file.path, line: first, detail: `${last - first + 1}` })
    }
  }
  return findings
}

/** A function is read whole or not at all. */
export const functionLength: Rule = {
  name: "function-length",
  forbids: `a function of more than ${FUNCTION_LINES} lines`,
  instead: "give its parts names of their own",
  check: eachFile(
    (file) => file.isScript && isSized(file) && !/(^|\/)migrations\//.test(file.path),
    longFunctions
  ),
}

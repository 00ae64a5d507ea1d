import { readFileSync, writeFileSync } from "node:fs"
import path from "node:path"

const REPORT = path.resolve("docs/reference/benchmarks.md")

/** A table of Markdown, columns padded as Prettier pads them. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(3, title.length, ...rows.map((row) => row[column].length))
  )
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(" | ")} |`
  const rule = line(widths.map((width) => "-".repeat(width)))
  return [line(head), rule, ...rows.map(line)].join("\n")
}

/**
 * Replaces what stands between a benchmark's two markers in the report.
 * @throws an Error when the report has no such markers
 */
export function writeSection(name: string, text: string): void {
  const before = readFileSync(REPORT, "utf8")
  const [start, end] = [`<!-- ${name}: written by the benchmark -->`, `<!-- ${name}: end -->`]
  const [from, to] = [before.indexOf(start), before.indexOf(end)]
  if (from < 0 || to < from) {
    throw new Error(`${path.basename(REPORT)} lacks the markers of ${name}.`)
  }
  const after = `${before.slice(0, from + start.length)}\n\n${text}\n\n${before.slice(to)}`
  writeFileSync(REPORT, after)
}

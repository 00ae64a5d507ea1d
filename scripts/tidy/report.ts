import type { Finding, Rule } from "./rule"

/** What a person reads: per rule what it forbids, what to do instead, and where. */
export function describeFindings(results: readonly { rule: Rule; found: Finding[] }[]): {
  text: string
  count: number
} {
  const broken = results.filter(({ found }) => found.length > 0)
  const count = broken.reduce((sum, { found }) => sum + found.length, 0)
  if (count === 0) {
    return { text: `tidy: ${results.length} rules, all kept\n`, count }
  }
  const parts = broken.map(({ rule, found }) => {
    const places = found.map(({ path, line, detail }) => `  ${path}:${line}  ${short(detail)}`)
    const head = [`${rule.name}: ${rule.forbids}`, `  instead: ${rule.instead}`]
    return [...head, ...places].join("\n")
  })
  return { text: `${parts.join("\n\n")}\n\ntidy: ${count} to put right\n`, count }
}

function short(detail: string): string {
  const line = detail.replace(/\s+/g, " ")
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}

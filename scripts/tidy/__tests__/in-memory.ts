import { TidyFile } from "../project"
import type { Rule } from "../rule"

/** Runs a rule on files that exist only here, and answers `path:line detail` per finding. */
export function findings(rule: Rule, texts: Record<string, string>): string[] {
  const files = Object.entries(texts).map(([path, text]) => new TidyFile(path, text))
  const tables = new Set(["payout", "payout_account", "order_payout"])
  const audienceOf = (route: string) => (route.startsWith("/admin") ? "merchant" : undefined)
  const permissionOf = (route: string) => route === "GET /admin/payouts/:id"
  const found = rule.check({ files, tables, audienceOf, permissionOf })
  return found.map(({ path, line, detail }) => `${path}:${line} ${detail}`)
}

import type { StatementCount } from "../measure/statements"
import { table } from "../measure/report"
import { spread } from "../measure/statistics"
import type { Comparison } from "../shop/compare"

const LEAST_THROUGHPUT = 0.95
const MOST_P95 = 1.1

/** Statements per request of one scenario, on both sides. */
export type Statements = {
  readonly name: string
  readonly stock: StatementCount
  readonly wasla: StatementCount
}

/** Whether a comparison reaches both targets. */
export function reached({ throughputRatio, p95Ratio }: Comparison): boolean {
  return throughputRatio >= LEAST_THROUGHPUT && p95Ratio <= MOST_P95
}

const verdict = (right: boolean) => (right ? "reached" : "missed")

/** A table of one comparison per scenario. */
export function comparisonTable(comparisons: readonly Comparison[]): string {
  return table(
    ["", "stock, req/s", "Wasla, req/s", "ratio", "stock, p95 ms", "Wasla, p95 ms", "ratio", ""],
    comparisons.map((comparison) => [
      comparison.scenario.name,
      spread(comparison.base.map((slice) => slice.perSecond)),
      spread(comparison.tried.map((slice) => slice.perSecond)),
      comparison.throughputRatio.toFixed(2),
      spread(comparison.base.map((slice) => slice.p95)),
      spread(comparison.tried.map((slice) => slice.p95)),
      comparison.p95Ratio.toFixed(2),
      verdict(reached(comparison)),
    ])
  )
}

/** A table of the statements that one request sends. */
export function statementTable(counts: readonly Statements[]): string {
  return table(
    ["", "stock", "Wasla", "of them naming the tenant"],
    counts.map(({ name, stock, wasla }) => [
      name,
      stock.all.toFixed(1),
      wasla.all.toFixed(1),
      wasla.tenantSet.toFixed(1),
    ])
  )
}

/** The value below which that part of the values lies. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const at = Math.ceil(part * sorted.length) - 1
  return sorted[Math.max(0, Math.min(sorted.length - 1, at))] ?? Number.NaN
}

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length / 2
  const upper = sorted[Math.floor(half)] ?? Number.NaN
  const lower = sorted[Math.ceil(half) - 1] ?? Number.NaN
  return (upper + lower) / 2
}

/** `12.3 (10.1–15.0)`: the median and between which values the rounds lay. */
export function spread(values: readonly number[], digits = 1): string {
  const lowest = Math.min(...values).toFixed(digits)
  const highest = Math.max(...values).toFixed(digits)
  return `${median(values).toFixed(digits)} (${lowest}–${highest})`
}

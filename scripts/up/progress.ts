/** Shows one line per step: what is being done, and how long it took. */
export async function step<Result>(title: string, work: () => Promise<Result>): Promise<Result> {
  const started = Date.now()
  const live = process.stdout.isTTY
  process.stdout.write(live ? `  … ${title}` : `  … ${title}\n`)
  try {
    const result = await work()
    const seconds = ((Date.now() - started) / 1000).toFixed(1)
    process.stdout.write(live ? `\r  ✓ ${title} (${seconds} s)\n` : `  ✓ ${title} (${seconds} s)\n`)
    return result
  } catch (error) {
    process.stdout.write(live ? `\r  ✗ ${title}\n` : `  ✗ ${title}\n`)
    throw error
  }
}

/** Lines up two columns of text. */
export function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}   ${right}`).join("\n")
}

/** The moments that days in the reader's own time begin and end at; the end is not among them. */
export function momentsOf({ from, to }: { from?: string; to?: string }) {
  return { from: startOf(from), to: startOf(to, 1) }
}

function startOf(day: string | undefined, daysLater = 0): string | undefined {
  const [year, month, date] = (day ?? "").split("-").map(Number)
  if (!year || !month || !date) {
    return undefined
  }
  return new Date(year, month - 1, date + daysLater).toISOString()
}

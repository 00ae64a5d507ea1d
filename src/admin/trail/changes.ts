/** One field of what was changed: as it was, and as it is. */
export type Change = {
  readonly field: string
  readonly kind: "added" | "removed" | "changed"
  readonly before?: unknown
  readonly after?: unknown
}

type Values = Record<string, unknown> | null

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

// What has fields of its own is shown by them: `theme.preset`.
function flat(values: Values, prefix = ""): Map<string, unknown> {
  const fields = new Map<string, unknown>()
  for (const [name, value] of Object.entries(values ?? {})) {
    if (isRecord(value)) {
      flat(value, `${prefix}${name}.`).forEach((inner, path) => fields.set(path, inner))
    } else {
      fields.set(`${prefix}${name}`, value)
    }
  }
  return fields
}

const isNothing = (value: unknown) => value === undefined || value === null || value === ""

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** What an event changed, field by field; what stayed the same or was never there is left out. */
export function changesOf(before: Values, after: Values): Change[] {
  const was = flat(before)
  const is = flat(after)
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((field): Change[] => {
    const [old, now] = [was.get(field), is.get(field)]
    if (isSame(old, now) || (isNothing(old) && isNothing(now))) {
      return []
    }
    if (isNothing(old)) {
      return [{ field, kind: "added", after: now }]
    }
    return isNothing(now)
      ? [{ field, kind: "removed", before: old }]
      : [{ field, kind: "changed", before: old, after: now }]
  })
}

/** What two lists don't share: only what came and what went is worth reading. */
export function listChange(before: unknown, after: unknown) {
  const old = Array.isArray(before) ? before.map(String) : []
  const now = Array.isArray(after) ? after.map(String) : []
  return {
    gained: now.filter((value) => !old.includes(value)),
    lost: old.filter((value) => !now.includes(value)),
  }
}

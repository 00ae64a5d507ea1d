type Filled = Record<string, unknown>

const REQUIRED = /Field '([^']+)' is required/g
const EXPECTED = /Expected type: '([^']+)' for field '([^']+)'/g
const ENUM = /Expected: '([^']+)' for field '([^']+)'/g
const UNRECOGNIZED = /Unrecognized fields: '([^']+)'/g

const BY_NAME: readonly [RegExp, unknown][] = [
  [/email/, "crawl@example.com"],
  [/quantity|amount|rank|price|value|rate|total/, 1],
  [/currency_code/, "sar"],
  [/country_code/, "sa"],
  [/_at$|date/, "2026-01-01T00:00:00Z"],
  [/url/, "https://example.com/a.png"],
]

function guess(field: string): unknown {
  return BY_NAME.find(([pattern]) => pattern.test(field))?.[1] ?? "zzz_01HZZZZZZZZZZZZZZZZZZZZZZZ"
}

function ofType(type: string, field: string): unknown {
  if (type.includes("array")) {
    return [guess(field)]
  }
  if (type.includes("object") || type.includes("record")) {
    return {}
  }
  if (type.includes("number")) {
    return 1
  }
  return type.includes("boolean") ? true : guess(field)
}

function put(body: Filled, field: string, value: unknown): void {
  const parts = field.split(/,\s*|\./)
  let place: Filled = body
  parts.slice(0, -1).forEach((part, index) => {
    const existing = place[part]
    const isList = /^\d+$/.test(parts[index + 1] ?? "")
    if (typeof existing !== "object" || existing === null) {
      place[part] = isList ? [] : {}
    }
    place = place[part] as Filled
  })
  place[parts.at(-1) ?? field] = value
}

/**
 * Takes what a validator complained about and puts it right, so that the next try comes further;
 * the ids that it puts in name nothing.
 * @returns whether anything changed
 */
export function learn(body: Filled, complaint: string): boolean {
  const before = JSON.stringify(body)
  for (const [, fields = ""] of complaint.matchAll(UNRECOGNIZED)) {
    fields.split(/,\s*/).forEach((field) => delete body[field])
  }
  for (const [, field = ""] of complaint.matchAll(REQUIRED)) {
    put(body, field, guess(field))
  }
  for (const [, type = "", field = ""] of complaint.matchAll(EXPECTED)) {
    put(body, field, ofType(type, field))
  }
  for (const [, values = "", field = ""] of complaint.matchAll(ENUM)) {
    put(body, field, values.split(/\s*[|,]\s*/)[0])
  }
  return JSON.stringify(body) !== before
}

import { EdgeError } from "./edge-error"
import { hasHostileSegment } from "./hostile-keys"
import type { EdgeHandler } from "./types"

const MAX_PAIRS = 1000
// Medusa parses queries without a limit on array indexes: `a[4000000000]` would be walked.
const MAX_INDEX = 1000
/** Parameters whose values name properties. */
const NAMING = new Set(["fields", "order", "filters", "filter", "sort", "expand", "q_fields"])

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, " "))
  } catch {
    throw new EdgeError("request.malformed_url")
  }
}

// A proxy or a router may decode once more than we do; a second decoding is only looked at.
function decodeAgain(text: string): string {
  try {
    return text.includes("%") ? decodeURIComponent(text) : text
  } catch {
    return text
  }
}

function refuseNul(text: string): void {
  if (text.includes("\0")) {
    throw new EdgeError("request.nul_byte")
  }
}

function refuseIndex(key: string): void {
  for (const [, digits = ""] of key.matchAll(/\[(\d+)\]/g)) {
    if (digits.length > 4 || Number(digits) > MAX_INDEX) {
      throw new EdgeError("request.invalid_query")
    }
  }
}

function checkPair(pair: string): void {
  const at = pair.indexOf("=")
  const key = decode(at < 0 ? pair : pair.slice(0, at))
  const value = at < 0 ? "" : decode(pair.slice(at + 1))
  const keys = [key, decodeAgain(key)]
  const values = [value, decodeAgain(value)]
  for (const text of [...keys, ...values]) {
    refuseNul(text)
  }
  keys.forEach(refuseIndex)
  const names = keys.some((text) => NAMING.has(text.split(/[.[]/)[0]?.trim() ?? ""))
  if (keys.some(hasHostileSegment) || (names && values.some(hasHostileSegment))) {
    throw new EdgeError("request.hostile_key")
  }
}

/** Refuses addresses that no honest client sends, before anything of Medusa reads them. */
export function hostileQuery(maxLength: number): EdgeHandler {
  return (req, _res, next) => {
    const url = req.url ?? "/"
    if (url.length > maxLength) {
      throw new EdgeError("request.url_too_long")
    }
    const at = url.indexOf("?")
    const path = decode(at < 0 ? url : url.slice(0, at))
    refuseNul(path)
    refuseNul(decodeAgain(path))
    const pairs = at < 0 ? [] : url.slice(at + 1).split("&")
    if (pairs.length > MAX_PAIRS) {
      throw new EdgeError("request.invalid_query")
    }
    pairs.forEach(checkPair)
    next()
  }
}

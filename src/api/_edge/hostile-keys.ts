const HOSTILE = new Set(["__proto__", "constructor", "prototype"])
const SEPARATORS = /[\s.,:;+*[\](){}"'`|-]+/

/** Whether one key, not a path of keys, could reach an object's prototype. */
export function isHostileKey(key: string): boolean {
  return HOSTILE.has(key)
}

/** Whether a path of keys, dotted or bracketed or listed, could reach an object's prototype. */
export function hasHostileSegment(path: string): boolean {
  if (!/proto|constructor/.test(path)) {
    return false
  }
  return path.split(SEPARATORS).some(isHostileKey)
}

// The first that fits counts: Edge and Opera call themselves Chrome too, and Chrome Safari.
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/Edg(?:e|A|iOS)?\//, "Edge"],
  [/OPR\//, "Opera"],
  [/SamsungBrowser\//, "Samsung Internet"],
  [/Firefox\/|FxiOS\//, "Firefox"],
  [/Chrome\/|CriOS\//, "Chrome"],
  [/Safari\//, "Safari"],
]

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Mac OS X|Macintosh/, "macOS"],
  [/CrOS/, "ChromeOS"],
  [/Linux/, "Linux"],
]

const nameIn = (names: readonly (readonly [RegExp, string])[], agent: string) =>
  names.find(([pattern]) => pattern.test(agent))?.[1]

/** A device as a person knows it, from what its browser says of itself; nothing for a stranger. */
export function deviceName(agent: string): { browser?: string; system?: string } {
  return { browser: nameIn(BROWSERS, agent), system: nameIn(SYSTEMS, agent) }
}

/** Whether a device is held in the hand. */
export function isHandheld(agent: string): boolean {
  return /iPhone|iPad|Android|Mobile/.test(agent)
}

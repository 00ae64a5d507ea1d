import type { Store } from "@/data/types"

const PRESETS = ["noor", "rimal", "bahr", "layl"] as const

/** A look that a store may choose. */
export type Preset = (typeof PRESETS)[number]

const TOKEN_VALUES: Record<string, RegExp> = {
  color: /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i,
  radius: /^\d{1,2}px$/,
}

const TOKEN_NAMES = new Set([
  ...["bg", "surface", "sunken", "text", "muted", "border", "control", "primary", "on-primary"],
  ...["accent", "tint", "success", "warning", "danger", "s", "m", "l"],
])

/** The preset that a store has chosen, or the first one. */
export function presetOf(store: Store | null): Preset {
  return PRESETS.find((preset) => preset === store?.theme?.preset) ?? "noor"
}

/** The CSS of a store's own tokens; names and values that aren't known are left out. */
export function tokenCss(store: Store | null): string {
  const declarations = Object.entries(store?.theme?.tokens ?? {}).flatMap(([rawName, value]) => {
    const name = rawName.replace(/^--/, "")
    const [kind = "", ...rest] = name.split("-")
    const isKnown = TOKEN_NAMES.has(rest.join("-")) && TOKEN_VALUES[kind]?.test(value)
    return isKnown ? [`--${name}:${value}`] : []
  })
  return declarations.length > 0 ? `:root[data-theme]{${declarations.join(";")}}` : ""
}

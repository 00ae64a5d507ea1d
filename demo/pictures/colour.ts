type Rgb = [number, number, number]

function parse(hex: string): Rgb {
  const value = parseInt(hex.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

function format(rgb: Rgb): string {
  return "#" + rgb.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")
}

/** Mixes two hex colours; 0 gives the first, 1 the second. */
export function mix(from: string, to: string, amount: number): string {
  const a = parse(from)
  const b = parse(to)
  return format([0, 1, 2].map((i) => a[i] + (b[i] - a[i]) * amount) as Rgb)
}

/** The colour in light: warmer and paler. */
export function tint(hex: string, amount: number): string {
  return mix(hex, "#fff6e8", amount)
}

/** The colour in shade: deeper, leaning to plum so that nothing turns to dead grey. */
export function shade(hex: string, amount: number): string {
  return mix(hex, "#1d0f1a", amount)
}

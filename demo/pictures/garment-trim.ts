import { shade, tint } from "./colour"
import { hemDrop, type Cut } from "./garment-cut"
import { dice, ellipse, group, path, stroke } from "./pen"

/** Repeating prints for cloth. */
export type Print = "stripes" | "flowers" | "leaves" | "dots" | "check"

const middle = 400

function flower(x: number, y: number, size: number, turn: number, colour: string): string {
  const petals = [0, 72, 144, 216, 288].map((angle) =>
    ellipse(0, -size * 0.62, size * 0.42, size * 0.58, colour, { transform: `rotate(${angle})` })
  )
  const heart = ellipse(0, 0, size * 0.28, size * 0.28, shade(colour, 0.35))
  return group([...petals, heart], { transform: `translate(${x} ${y}) rotate(${turn})` })
}

function leaf(x: number, y: number, size: number, turn: number, colour: string): string {
  const blade = `M0 ${-size} Q${size * 0.62} ${-size * 0.2} 0 ${size} Q${-size * 0.62} ${-size * 0.2} 0 ${-size}`
  const vein = stroke(`M0 ${-size * 0.8} L0 ${size * 1.3}`, shade(colour, 0.2), 1.4)
  return group([path(blade, colour), vein], { transform: `translate(${x} ${y}) rotate(${turn})` })
}

function scattered(draw: (x: number, y: number, random: () => number, at: number) => string) {
  const random = dice(7)
  const parts: string[] = []
  let at = 0
  for (let row = 0; row < 16; row++) {
    for (let column = 0; column < 12; column++) {
      const x = 70 + column * 60 + (row % 2) * 30 + (random() - 0.5) * 22
      const y = 210 + row * 47 + (random() - 0.5) * 18
      parts.push(draw(x, y, random, at++))
    }
  }
  return parts
}

/** Fills the whole picture with a print; the caller clips it to the cloth. */
export function print(kind: Print, colour: string): string[] {
  if (kind === "stripes") {
    return Array.from({ length: 34 }, (_, i) => {
      const x = middle + (i - 17) * 20
      const foot = middle + (i - 17) * 27
      return stroke(`M${x} 200 C${x} 520 ${foot} 700 ${foot} 940`, colour, 3, { opacity: 0.55 })
    })
  }
  if (kind === "check") {
    const columns = Array.from({ length: 22 }, (_, i) =>
      stroke(`M${60 + i * 32} 200 V960`, colour, 9, { opacity: 0.22, "stroke-linecap": "butt" })
    )
    const rows = Array.from({ length: 24 }, (_, i) =>
      stroke(`M40 ${210 + i * 32} H760`, colour, 9, { opacity: 0.22, "stroke-linecap": "butt" })
    )
    return [...columns, ...rows]
  }
  if (kind === "dots") {
    return scattered((x, y) => ellipse(x, y, 5.5, 5.5, colour, { opacity: 0.85 }))
  }
  if (kind === "leaves") {
    return scattered((x, y, random) => leaf(x, y, 13 + random() * 7, random() * 360, colour))
  }
  return scattered((x, y, random, at) =>
    at % 3 === 0
      ? leaf(x, y, 9 + random() * 4, random() * 360, shade(colour, 0.3))
      : flower(x, y, 10 + random() * 6, random() * 90, at % 2 ? colour : tint(colour, 0.45))
  )
}

function motif(x: number, y: number, size: number, turn: number, colour: string): string {
  const diamond = `M0 ${-size} L${size * 0.55} 0 L0 ${size} L${-size * 0.55} 0 Z`
  const parts = [
    path(diamond, "none", { stroke: colour, "stroke-width": 1.8 }),
    ellipse(0, 0, size * 0.2, size * 0.3, colour),
    ellipse(0, size * 1.45, 1.8, 1.8, colour),
  ]
  return group(parts, { transform: `translate(${x} ${y}) rotate(${turn})` })
}

/** Embroidery along the hem. */
export function hemEmbroidery(cut: Cut, colour: string): string[] {
  const [hemWidth, hemY] = cut.hem
  const count = Math.round(hemWidth / 11)
  const lines = [26, 62].map((rise) => {
    const drop = hemDrop(cut, middle) * 2
    const y = hemY - rise
    return stroke(`M${middle - hemWidth} ${y} q${hemWidth} ${drop} ${hemWidth * 2} 0`, colour, 2.2)
  })
  const motifs = Array.from({ length: count }, (_, i) => {
    const x = middle - hemWidth + ((i + 0.5) * hemWidth * 2) / count
    return motif(x, hemY + hemDrop(cut, x) - 46, 11, 0, colour)
  })
  return [...lines, ...motifs]
}

/** Embroidery down both sides of the middle of the front. */
export function frontEmbroidery(cut: Cut, colour: string, spread: number): string[] {
  const top = cut.neck[1] + cut.neckDepth
  const foot = cut.hem[1] - 10
  const parts: string[] = []
  for (const side of [-1, 1]) {
    for (let at = 0.04; at < 1; at += 0.045) {
      const x = middle + side * (14 + spread * at)
      parts.push(motif(x, top + (foot - top) * at, 11, -side * spread * 0.06, colour))
    }
    const bottom = middle + side * (26 + spread)
    parts.push(stroke(`M${middle + side * 26} ${top} L${bottom} ${foot}`, colour, 1.8))
  }
  return parts
}

/** Embroidery round the neck, like a necklace sewn into the cloth. */
export function chestEmbroidery(cut: Cut, colour: string): string[] {
  const [neckWidth, neckY] = cut.neck
  const low = neckY + cut.neckDepth
  const parts: string[] = []
  for (const ring of [16, 34]) {
    for (let i = 0; i <= 12; i++) {
      const angle = Math.PI * (0.04 + (0.92 * i) / 12)
      const x = middle + Math.cos(angle) * (neckWidth + ring)
      const y = neckY + Math.sin(angle) * (low - neckY + ring)
      parts.push(motif(x, y, ring === 16 ? 7 : 10, 90 - (angle * 180) / Math.PI, colour))
    }
  }
  for (let i = 0; i < 7; i++) {
    parts.push(motif(middle, low + 62 + i * 26, 11 - i * 0.8, 0, colour))
  }
  return parts
}

/** Embroidery across a cuff. */
export function cuffEmbroidery(cut: Cut, side: -1 | 1, colour: string): string[] {
  if (!cut.sleeve) {
    return []
  }
  const [o, oy] = cut.sleeve.outer
  const [i, iy] = cut.sleeve.inner
  const count = Math.max(4, Math.round(Math.hypot(o - i, oy - iy) / 16))
  const turn = (-side * (Math.atan2(iy - oy, o - i) * 180)) / Math.PI
  const motifs = Array.from({ length: count }, (_, at) => {
    const part = (at + 0.5) / count
    const x = middle + side * (o + (i - o) * part - 4)
    return motif(x, oy + (iy - oy) * part - 12, 11, turn, colour)
  })
  const line = (rise: number) =>
    stroke(
      `M${middle + side * (o + 6)} ${oy - rise} L${middle + side * (i - 14)} ${iy - rise}`,
      colour,
      2.2
    )
  return [...motifs, line(34), line(-8)]
}

import { mix, shade, tint } from "./colour"
import { bodyOutline, cuts, neckline, sleeveOutline, type Cut } from "./garment-cut"
import {
  chestEmbroidery,
  cuffEmbroidery,
  frontEmbroidery,
  hemEmbroidery,
  print,
  type Print,
} from "./garment-trim"
import { ellipse, group, path, rect, stroke, type Pen } from "./pen"

/** What a garment is made of. */
export type Garment = {
  cut: keyof typeof cuts
  change?: Partial<Cut>
  colour: string
  front?: "closed" | "open" | "buttons" | "wrap"
  inner?: string
  belt?: string
  collar?: boolean
  ribbed?: boolean
  tiers?: boolean
  straps?: boolean
  satin?: boolean
  embroidery?: { colour: string; on: ("front" | "hem" | "cuffs" | "chest")[] }
  print?: { kind: Print; colour: string }
}

const middle = 400

function fold(x1: number, y1: number, x2: number, y2: number, width: number): string {
  const bend = y1 + (y2 - y1) * 0.55
  return (
    `M${x1} ${y1} C${x1} ${bend} ${x2 - width} ${bend} ${x2 - width} ${y2} ` +
    `L${x2 + width} ${y2} C${x2 + width} ${bend} ${x1} ${bend} ${x1} ${y1} Z`
  )
}

function bodyFolds(pen: Pen, garment: Garment, cut: Cut): string[] {
  const soft = pen.blur(5)
  const dark = shade(garment.colour, 0.6)
  const light = tint(garment.colour, garment.satin ? 0.75 : 0.42)
  const [hemWidth, hemY] = cut.hem
  const [waistWidth, waistY] = cut.waist
  const start = garment.belt ? waistY : cut.armpit[1] - 20
  const parts: string[] = []
  const places = [-0.82, -0.5, -0.2, 0.16, 0.46, 0.8]
  places.forEach((at, i) => {
    const x1 = middle + at * waistWidth * 0.75
    const x2 = middle + at * hemWidth
    const top = start + (i % 3) * 34
    const width = hemWidth * 0.055
    parts.push(path(fold(x1, top, x2, hemY + 34, width), dark, { opacity: 0.42, filter: soft }))
    const ridge = fold(x1 - 10, top + 26, x2 - hemWidth * 0.13, hemY + 34, width * 0.8)
    parts.push(path(ridge, light, { opacity: garment.satin ? 0.5 : 0.3, filter: soft }))
  })
  const [s, sy] = cut.shoulder
  for (const side of [-1, 1]) {
    const x = middle + side * (s - 16)
    const d = `M${x} ${sy + 60} Q${middle + side * 60} ${sy + 130} ${middle + side * 34} ${sy + 196}`
    parts.push(stroke(d, dark, 12, { opacity: 0.2, filter: soft }))
  }
  return parts
}

function sleeve(pen: Pen, garment: Garment, cut: Cut, side: -1 | 1): string {
  const outline = sleeveOutline(cut, side)
  if (!outline || !cut.sleeve) {
    return ""
  }
  const { colour } = garment
  const [o, oy] = cut.sleeve.outer
  const [i, iy] = cut.sleeve.inner
  const x = (half: number) => middle + side * half
  const [s, sy] = cut.shoulder
  const soft = pen.blur(6)
  const fill = side < 0 ? pen.lit(tint(colour, 0.04)) : pen.lit(shade(colour, 0.1))
  const crease = fold(x(s + 2), sy + 50, x((o + i) / 2 + 4), iy + 30, Math.abs(o - i) * 0.12)
  const glow = fold(x(s + 8), sy + 30, x(o - 18), oy + 30, 9)
  const gap = ellipse(x((o + i) / 2), (oy + iy) / 2 + 2, Math.abs(o - i) / 2, 9, "#000", {
    opacity: 0.22,
    transform: `rotate(${-side * ((Math.atan2(iy - oy, o - i) * 180) / Math.PI)} ${x((o + i) / 2)} ${(oy + iy) / 2})`,
  })
  const parts = [
    path(crease, shade(colour, 0.6), { opacity: 0.4, filter: soft }),
    path(glow, tint(colour, 0.55), { opacity: side < 0 ? 0.4 : 0.2, filter: soft }),
    stroke(`M${x(cut.armpit[0])} ${sy} V${cut.armpit[1] + 90}`, shade(colour, 0.7), 40, {
      opacity: 0.3,
      filter: pen.blur(16),
    }),
  ]
  if (garment.print) {
    parts.unshift(...print(garment.print.kind, garment.print.colour))
  }
  if (garment.embroidery?.on.includes("cuffs")) {
    parts.push(...cuffEmbroidery(cut, side, garment.embroidery.colour))
  }
  if (garment.ribbed) {
    const line = `M${x(o + 4)} ${oy - 26} L${x(i - 8)} ${iy - 26}`
    parts.push(stroke(line, shade(colour, 0.4), 2.5, { opacity: 0.6 }))
  }
  return path(outline, fill) + pen.inside(outline, [...parts, gap])
}

function opening(pen: Pen, garment: Garment, cut: Cut): string[] {
  const top = cut.neck[1] + cut.neckDepth - 6
  const foot = cut.hem[1] + 40
  const edge = shade(garment.colour, 0.55)
  if (garment.front === "open" && garment.inner) {
    const spread = cut.hem[0] * 0.36
    const strip =
      `M${middle} ${top - 30} C${middle - 16} ${top + 160} ${middle - spread} ${foot - 300} ` +
      `${middle - spread} ${foot} H${middle + spread * 0.8} ` +
      `C${middle + spread * 0.8} ${foot - 300} ${middle + 16} ${top + 160} ${middle} ${top - 30}Z`
    const folds = [-0.5, 0.05, 0.5].map((at) =>
      path(
        fold(middle, top + 120, middle + at * spread, foot, 7),
        shade(garment.inner ?? edge, 0.5),
        {
          opacity: 0.35,
          filter: pen.blur(4),
        }
      )
    )
    const gloom = stroke(strip, shade(garment.colour, 0.8), 26, {
      opacity: 0.45,
      filter: pen.blur(9),
    })
    return [path(strip, pen.lit(garment.inner)), pen.inside(strip, [...folds, gloom])]
  }
  if (garment.front === "wrap") {
    const [w, wy] = cut.waist
    const line = `M${middle + cut.neck[0]} ${cut.neck[1]} Q${middle - 10} ${top + 60} ${middle - w} ${wy}`
    const skirt = `M${middle - w * 0.3} ${wy} Q${middle + 20} ${wy + 180} ${middle + 46} ${foot}`
    const gloom = { opacity: 0.35, filter: pen.blur(5) }
    return [stroke(line, edge, 9, gloom), stroke(line, edge, 2), stroke(skirt, edge, 10, gloom)]
  }
  if (!garment.front) {
    return []
  }
  const parts = [
    stroke(`M${middle} ${top} V${foot}`, edge, 8, { opacity: 0.3, filter: pen.blur(3) }),
    stroke(`M${middle} ${top} V${foot}`, edge, 1.8, { opacity: 0.7 }),
  ]
  if (garment.front === "buttons") {
    const button = pen.ball(tint(garment.colour, 0.5))
    for (let y = top + 34; y < foot - 40; y += 58) {
      parts.push(ellipse(middle + 1.5, y + 2.5, 6.5, 6.5, "#000", { opacity: 0.25 }))
      parts.push(ellipse(middle, y, 6.5, 6.5, button))
    }
  }
  return parts
}

function finish(pen: Pen, garment: Garment, cut: Cut): string[] {
  const { colour, embroidery } = garment
  const parts: string[] = []
  if (embroidery?.on.includes("hem")) {
    parts.push(...hemEmbroidery(cut, embroidery.colour))
  }
  if (embroidery?.on.includes("front")) {
    const spread = garment.front === "open" ? cut.hem[0] * 0.36 : 4
    parts.push(...frontEmbroidery(cut, embroidery.colour, spread))
  }
  if (embroidery?.on.includes("chest")) {
    parts.push(...chestEmbroidery(cut, embroidery.colour))
  }
  if (garment.ribbed) {
    for (let x = middle - cut.hem[0]; x < middle + cut.hem[0]; x += 9) {
      parts.push(stroke(`M${x} ${cut.hem[1] - 34} v70`, shade(colour, 0.45), 2.2, { opacity: 0.5 }))
    }
    for (let y = cut.shoulder[1] - 20; y < cut.hem[1] - 36; y += 15) {
      const line = `M200 ${y} q200 22 400 0`
      parts.push(stroke(line, shade(colour, 0.4), 2, { opacity: 0.16, "stroke-dasharray": "7 6" }))
    }
  }
  if (garment.tiers) {
    for (const at of [0.34, 0.68]) {
      const y = cut.waist[1] + (cut.hem[1] - cut.waist[1]) * at
      parts.push(
        stroke(`M180 ${y} q220 26 440 0`, shade(colour, 0.6), 12, {
          opacity: 0.3,
          filter: pen.blur(5),
        })
      )
      parts.push(stroke(`M180 ${y - 5} q220 26 440 0`, tint(colour, 0.4), 2, { opacity: 0.6 }))
    }
  }
  return parts
}

function beltOf(pen: Pen, colour: string, cut: Cut): string {
  const [w, y] = cut.waist
  const band = `M${middle - w - 1} ${y - 13} q${w + 1} 16 ${w * 2 + 2} 0 v25 q${-w - 1} 16 ${-w * 2 - 2} 0Z`
  const tail = (x: number, long: number) =>
    `M${middle + 24} ${y + 6} q${x} 60 ${x - 4} ${long} l26 4 q6 ${-long * 0.5} ${-x * 0.3} ${-long}Z`
  const gloom = { opacity: 0.3, filter: pen.blur(5), transform: "translate(5 8)" }
  return [
    path(band, shade(colour, 0.7), gloom),
    path(tail(6, 150), shade(colour, 0.6), gloom),
    path(tail(-10, 126), pen.lit(shade(colour, 0.1))),
    path(tail(8, 152), pen.lit(colour)),
    path(band, pen.round(colour)),
    rect(middle + 12, y - 12, 28, 34, pen.lit(tint(colour, 0.12)), { rx: 11 }),
  ].join("")
}

function collarOf(pen: Pen, garment: Garment, cut: Cut): string {
  const [n, ny] = cut.neck
  const low = ny + cut.neckDepth
  return ([-1, 1] as const)
    .map((side) => {
      const x = (half: number) => middle + side * half
      const wing = `M${x(n - 8)} ${ny - 20} L${x(n + 16)} ${ny + 10} L${x(n - 4)} ${low + 22} L${x(0)} ${low - 6} Z`
      const fill = pen.lit(tint(garment.colour, side < 0 ? 0.16 : 0.02))
      const gloom = { opacity: 0.35, filter: pen.blur(5), transform: "translate(3 7)" }
      return path(wing, shade(garment.colour, 0.7), gloom) + path(wing, fill)
    })
    .join("")
}

/** A garment seen from the front, as if worn by nobody. */
export function garment(pen: Pen, made: Garment): string {
  const cut: Cut = { ...cuts[made.cut], ...made.change }
  const outline = bodyOutline(cut)
  const [n, ny] = cut.neck
  const back = `M${middle - n} ${ny} Q${middle} ${ny - 16} ${middle + n} ${ny} ${neckline(cut)}Z`
  const inner = made.inner ?? shade(made.colour, 0.45)
  const sheen = pen.linear([
    [0, shade(made.colour, 0.3), 0.25],
    [0.26, tint(made.colour, 0.4), 0.3],
    [0.6, made.colour, 0],
    [1, shade(made.colour, 0.7), 0.5],
  ])
  const fill = pen.linear(
    [
      [0, tint(made.colour, 0.1)],
      [0.6, made.colour],
      [1, mix(shade(made.colour, 0.25), made.colour, 0.2)],
    ],
    [0, 0, 0, 1]
  )
  const cloth = [
    ...(made.print ? print(made.print.kind, made.print.colour) : []),
    ...bodyFolds(pen, made, cut),
    path(outline, sheen),
    ...opening(pen, made, cut),
    ...finish(pen, made, cut),
  ]
  const edge = stroke(neckPath(cut), shade(made.colour, 0.35), 3.5, { opacity: 0.9 })
  const straps = made.straps
    ? [-1, 1].map((side) =>
        stroke(
          `M${middle + side * n} ${ny + 4} L${middle + side * (n + 3)} ${ny - 47}`,
          shade(made.colour, 0.2),
          5
        )
      )
    : []
  return group([
    ...straps,
    made.straps ? "" : path(back, shade(inner, 0.25)),
    made.straps
      ? ""
      : path(
          back,
          pen.linear(
            [
              [0, "#000", 0.05],
              [1, "#000", 0.45],
            ],
            [0, 0, 0, 1]
          )
        ),
    sleeve(pen, made, cut, -1),
    sleeve(pen, made, cut, 1),
    path(outline, fill),
    pen.inside(outline, cloth),
    edge,
    made.collar ? collarOf(pen, made, cut) : "",
    made.belt ? beltOf(pen, made.belt, cut) : "",
  ])
}

function neckPath(cut: Cut): string {
  return `M${middle + cut.neck[0]} ${cut.neck[1]} ${neckline(cut)}`
}

/** The garment's outline, for the shadow that it throws on the wall. */
export function garmentShape(made: Garment): string {
  const cut: Cut = { ...cuts[made.cut], ...made.change }
  return `${bodyOutline(cut)} ${sleeveOutline(cut, -1)} ${sleeveOutline(cut, 1)}`
}

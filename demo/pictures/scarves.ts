import { shade, tint } from "./colour"
import { print, type Print } from "./garment-trim"
import { ellipse, group, path, rect, stroke, type Pen } from "./pen"

/** A scarf, and the way that it is shown. */
export type Scarf = {
  kind: "drape" | "peg" | "stack"
  colour: string
  border?: string
  fringe?: boolean
  sheer?: boolean
  print?: { kind: Print; colour: string }
  more?: [string, string]
}

function ripples(pen: Pen, colour: string, xs: number[], top: number, foot: number): string[] {
  const soft = pen.blur(6)
  return xs.flatMap((x, i) => {
    const sway = i % 2 ? 14 : -12
    const d = `M${x} ${top} C${x + sway} ${top + 160} ${x - sway} ${foot - 200} ${x + sway} ${foot}`
    const gloom = { opacity: 0.34, filter: soft }
    return [
      stroke(d, shade(colour, 0.7), 15, gloom),
      stroke(d, tint(colour, 0.7), 13, { ...gloom, opacity: 0.4, transform: "translate(-20 0)" }),
    ]
  })
}

function fringe(colour: string, from: number, to: number, y: number): string {
  const parts: string[] = []
  for (let x = from + 4; x < to; x += 8) {
    const sway = ((x * 7) % 5) - 2
    parts.push(
      stroke(`M${x} ${y - 4} q${sway} 18 ${sway * 2} 38`, shade(colour, (x % 3) * 0.12), 3)
    )
  }
  return parts.join("")
}

function panel(
  pen: Pen,
  scarf: Scarf,
  from: number,
  to: number,
  foot: number,
  dim: number
): string {
  const colour = shade(scarf.colour, dim)
  const bulge = 16
  const outline =
    `M${from} 122 C${from - bulge} 300 ${from + 12} 520 ${from - 18} ${foot} ` +
    `Q${(from * 3 + to) / 4} ${foot + 16} ${(from + to) / 2} ${foot} T${to + 14} ${foot} ` +
    `C${to - 10} 520 ${to + bulge} 300 ${to} 122 Q${(from + to) / 2} 112 ${from} 122Z`
  const step = (to - from) / 4
  const xs = [from + step, from + step * 2.1, from + step * 3.2]
  const borders = scarf.border
    ? [40, 62].map((rise, i) =>
        stroke(`M${from - 40} ${foot - rise} H${to + 40}`, scarf.border ?? colour, i ? 3 : 12)
      )
    : []
  const shadow = { opacity: 0.3, filter: pen.blur(15), transform: "translate(24 24)" }
  return group([
    path(outline, "#2a1620", shadow),
    scarf.fringe ? fringe(colour, from - 16, to + 12, foot) : "",
    group(
      [
        path(outline, pen.round(colour, 0.7)),
        pen.inside(outline, [
          ...(scarf.print ? print(scarf.print.kind, scarf.print.colour) : []),
          ...borders,
          ...ripples(pen, colour, xs, 116, foot + 20),
          rect(from - 40, 116, to - from + 80, 26, tint(colour, 0.6), {
            opacity: 0.5,
            filter: pen.blur(6),
          }),
        ]),
      ],
      scarf.sheer ? { opacity: 0.9 } : {}
    ),
  ])
}

function drape(pen: Pen, scarf: Scarf): string {
  return panel(pen, scarf, 372, 520, 660, 0.16) + panel(pen, scarf, 276, 436, 790, 0)
}

function peg(pen: Pen, scarf: Scarf): string {
  const { colour } = scarf
  const outline =
    "M378 214 C350 330 262 520 232 700 L196 800 L276 756 L330 836 L398 772 L466 846 L520 762 L604 806 L566 690 " +
    "C536 520 450 330 424 214 Q400 196 378 214Z"
  const folds = [250, 300, 352, 404, 452, 504, 552].flatMap((x, i) => {
    const d = `M${400 + (i - 3) * 5} 214 Q${400 + (x - 400) * 0.45} 480 ${x} 850`
    const soft = { opacity: 0.36, filter: pen.blur(7) }
    return [
      stroke(d, shade(colour, 0.7), 17, soft),
      stroke(d, tint(colour, 0.75), 12, { ...soft, transform: "translate(-19 0)" }),
    ]
  })
  const edge = "M232 700 L196 800 L276 756 L330 836 L398 772 L466 846 L520 762 L604 806 L566 690"
  const borders = scarf.border
    ? [
        stroke(edge, scarf.border, 46, { "stroke-linejoin": "miter" }),
        stroke(edge, tint(scarf.border, 0.65), 3, { transform: "translate(0 -34)" }),
      ]
    : []
  const shadow = { opacity: 0.3, filter: pen.blur(16), transform: "translate(26 24)" }
  return group([
    path(outline, "#2a1620", shadow),
    path(outline, pen.lit(colour)),
    pen.inside(outline, [
      ...(scarf.print ? print(scarf.print.kind, scarf.print.colour) : []),
      ...borders,
      ...folds,
      rect(340, 196, 120, 60, shade(colour, 0.7), { opacity: 0.4, filter: pen.blur(10), y: 236 }),
    ]),
    ellipse(404, 210, 30, 32, "#2a1620", { opacity: 0.3, filter: pen.blur(7) }),
    stroke("M400 128 C428 132 424 168 400 172 C384 174 378 190 384 202", "#8a6a44", 7),
    ellipse(400, 212, 27, 17, pen.round(shade(colour, 0.12))),
  ])
}

function folded(pen: Pen, colour: string, y: number, width: number, inset: number): string {
  const x = 400 - width / 2 + inset
  const outline = `M${x + 20} ${y} H${x + width - 34} Q${x + width} ${y} ${x + width} ${y + 33} Q${x + width} ${y + 66} ${x + width - 34} ${y + 66} H${x + 14} Q${x} ${y + 62} ${x + 8} ${y + 50} Q${x - 4} ${y + 34} ${x + 8} ${y + 20} Q${x + 2} ${y + 4} ${x + 20} ${y}Z`
  const layers = [17, 33, 49].map((drop) =>
    stroke(`M${x + 6} ${y + drop} H${x + width - 40} q24 0 26 -4`, shade(colour, 0.6), 2.4, {
      opacity: 0.5,
    })
  )
  return group([
    path(outline, "#2a1620", { opacity: 0.35, filter: pen.blur(8), transform: "translate(8 12)" }),
    path(
      outline,
      pen.linear(
        [
          [0, tint(colour, 0.4)],
          [0.35, colour],
          [1, shade(colour, 0.35)],
        ],
        [0, 0, 0, 1]
      )
    ),
    pen.inside(outline, [
      rect(x, y, 90, 70, "#ffffff", { opacity: 0.25, filter: pen.blur(16) }),
      rect(x + width - 70, y, 80, 70, shade(colour, 0.7), { opacity: 0.4, filter: pen.blur(16) }),
      ...layers,
    ]),
  ])
}

function stack(pen: Pen, scarf: Scarf): string {
  const [second, third] = scarf.more ?? [tint(scarf.colour, 0.4), shade(scarf.colour, 0.3)]
  const tie = scarf.border ?? "#c79a55"
  return group([
    pen.floorShadow(405, 774, 190, "#2a1620", 0.4),
    folded(pen, third, 706, 350, 0),
    folded(pen, second, 640, 338, -4),
    folded(pen, scarf.colour, 574, 326, 4),
    rect(392, 572, 26, 204, pen.round(tie)),
    path("M404 572 C370 520 330 530 340 560 C350 580 384 576 404 574Z", pen.lit(tie)),
    path("M404 572 C436 518 480 526 470 558 C460 580 424 578 404 574Z", pen.lit(shade(tie, 0.1))),
    ellipse(404, 572, 15, 12, pen.ball(tie)),
  ])
}

/** A scarf over the rail, on a peg, or folded in a stack. */
export function scarf(pen: Pen, made: Scarf): string {
  return { drape, peg, stack }[made.kind](pen, made)
}

import { mix, shade, tint } from "./colour"
import { ellipse, path, rect, stroke, type Pen } from "./pen"

/** The walls of the Noor studio. */
export const walls = {
  ivory: "#efe4d4",
  rose: "#e9c9c1",
  sage: "#ccd2bf",
  sky: "#c9d5dc",
  sand: "#e3ccae",
  lilac: "#d8cbdb",
  clay: "#d9ab92",
}

/** The name of a wall colour. */
export type Wall = keyof typeof walls

function windowLight(pen: Pen): string {
  const pane = (x: number, y: number) => `M${x} ${y} l120 -34 l0 250 l-120 62Z`
  const panes = [pane(90, 130), pane(226, 92), pane(90, 420), pane(226, 368)].join(" ")
  return path(panes, "#fffaf0", { opacity: 0.34, filter: pen.blur(7), transform: "skewX(-9)" })
}

function wall(pen: Pen, colour: string): string {
  const fill = pen.linear(
    [
      [0, tint(colour, 0.4)],
      [1, shade(colour, 0.07)],
    ],
    [0, 0, 0.8, 1]
  )
  return rect(0, 0, 800, 1000, fill)
}

/** A wall with a niche and a brass rail, for things that hang. */
export function hangingGround(pen: Pen, name: Wall): string {
  const colour = walls[name]
  const niche = "M150 930 V400 A250 250 0 0 1 650 400 V930 Z"
  const depth = pen.linear(
    [
      [0, shade(colour, 0.13)],
      [1, tint(colour, 0.22)],
    ],
    [0, 0, 1, 0.5]
  )
  const floor = pen.linear(
    [
      [0, shade(colour, 0.06)],
      [1, tint(colour, 0.25)],
    ],
    [0, 0, 0, 1]
  )
  const brass = "#b98d5c"
  return [
    wall(pen, colour),
    path(niche, depth),
    stroke("M150 930 V400 A250 250 0 0 1 650 400", shade(colour, 0.2), 3, { opacity: 0.5 }),
    rect(0, 928, 800, 72, floor),
    rect(0, 926, 800, 3, shade(colour, 0.22), { opacity: 0.5 }),
    windowLight(pen),
    rect(150, 131, 500, 10, shade(colour, 0.6), { opacity: 0.28, filter: pen.blur(6), y: 150 }),
    rect(
      140,
      122,
      520,
      9,
      pen.linear(
        [
          [0, tint(brass, 0.5)],
          [0.4, brass],
          [1, shade(brass, 0.4)],
        ],
        [0, 0, 0, 1]
      ),
      { rx: 4.5 }
    ),
    ellipse(140, 126.5, 10, 10, pen.ball(brass)),
    ellipse(660, 126.5, 10, 10, pen.ball(brass)),
  ].join("")
}

/** A hanger on the rail; the shoulders' height is where its arms end. */
export function hanger(pen: Pen, neckY: number, halfWidth: number): string {
  const top = neckY - 26
  const arm = `M${400 - halfWidth} ${neckY + 34} Q${400 - 40} ${top + 10} 400 ${top} Q440 ${top + 10} ${400 + halfWidth} ${neckY + 34}`
  const hook = `M400 ${top} V162 C400 146 424 146 422 128 C420 110 392 112 392 128`
  return (
    stroke(arm, "#7a5238", 13) +
    stroke(arm, "#b98762", 5, { transform: "translate(-1 -2)" }) +
    stroke(hook, "#8a6a44", 5) +
    stroke(hook, mix("#8a6a44", "#ffffff", 0.55), 1.6, { transform: "translate(-1 0)" })
  )
}

/** A wall and an arch, with the floor before it. */
export function archGround(pen: Pen, name: Wall): string {
  const colour = walls[name]
  const niche = "M170 840 V420 A230 230 0 0 1 630 420 V840 Z"
  const depth = pen.linear(
    [
      [0, shade(colour, 0.13)],
      [1, tint(colour, 0.25)],
    ],
    [0, 0, 1, 0.4]
  )
  const floor = pen.linear(
    [
      [0, shade(colour, 0.1)],
      [1, tint(colour, 0.3)],
    ],
    [0, 0, 0, 1]
  )
  return [
    wall(pen, colour),
    path(niche, depth),
    stroke("M170 840 V420 A230 230 0 0 1 630 420 V840", shade(colour, 0.2), 3, { opacity: 0.45 }),
    rect(0, 832, 800, 168, floor),
    rect(0, 830, 800, 3, shade(colour, 0.2), { opacity: 0.45 }),
    windowLight(pen),
  ].join("")
}

/** A round plinth whose top is at 762, or higher by the lift. */
export function plinth(pen: Pen, name: Wall, lift = 0, wide = 235): string {
  const colour = walls[name]
  const stone = tint(colour, 0.45)
  const y = 762 - lift
  const left = 400 - wide
  const right = 400 + wide
  const side = `M${left} ${y} V872 A${wide} 40 0 0 0 ${right} 872 V${y} Z`
  const top = pen.linear(
    [
      [0, tint(stone, 0.7)],
      [1, tint(stone, 0.1)],
    ],
    [0, 0, 1, 0.4]
  )
  return [
    pen.floorShadow(420, 902, wide, shade(colour, 0.7), 0.45),
    path(side, pen.round(stone, 0.8)),
    ellipse(400, y, wide, 40, top),
    stroke(`M${left} ${y} A${wide} 40 0 0 0 ${right} ${y}`, tint(stone, 0.9), 2, { opacity: 0.7 }),
  ].join("")
}

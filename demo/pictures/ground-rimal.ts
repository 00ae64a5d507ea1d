import { shade, tint } from "./colour"
import { ellipse, group, path, rect, stroke, type Pen } from "./pen"

/** The hours of the day over the dunes of Rimal. */
export const skies = {
  dawn: { sky: "#f0d3b4", sand: "#d9a878", sun: "#fff0d6" },
  noon: { sky: "#e8dcc0", sand: "#d8b98a", sun: "#fffaf0" },
  dusk: { sky: "#d99f7c", sand: "#a9694a", sun: "#ffdcae" },
  oasis: { sky: "#cfd3b4", sand: "#c2a878", sun: "#fbf6dc" },
  clay: { sky: "#dcb49a", sand: "#b98462", sun: "#fde6cd" },
  night: { sky: "#7d6a70", sand: "#5f4742", sun: "#f5dfc0" },
}

/** The name of an hour. */
export type Hour = keyof typeof skies

function dune(y: number, rise: number, crest: number, width: number): string {
  return `M-20 ${y} C${crest * 0.5} ${y - rise * 0.1} ${crest * 0.8} ${y - rise} ${crest} ${y - rise} C${crest + width * 0.12} ${y - rise} ${crest + width * 0.3} ${y + rise * 0.2} ${width + 20} ${y - rise * 0.3} V1000 H-20Z`
}

function slope(y: number, rise: number, crest: number, width: number): string {
  const foot = crest + width * 0.34
  return (
    `M${crest} ${y - rise} C${crest + width * 0.12} ${y - rise} ${crest + width * 0.3} ` +
    `${y + rise * 0.2} ${width + 20} ${y - rise * 0.3} V1000 H${foot} ` +
    `C${crest + width * 0.16} ${y + rise * 1.6} ${crest - 30} ${y + rise * 0.3} ${crest} ${y - rise}Z`
  )
}

/** A branch of a palm, growing from its stem to the right. */
export function palm(colour: string, turn: number, x: number, y: number, scale = 1): string {
  const leaves: string[] = []
  for (let i = 0; i < 17; i++) {
    const at = i * 24
    const long = 130 * Math.sin(Math.PI * (0.16 + (0.8 * i) / 17))
    const bend = at * at * 0.0006
    for (const side of [-1, 1]) {
      const d = `M${at} ${bend} q${long * 0.42} ${side * long * 0.2} ${long * 0.75} ${side * long * 0.72 + 10} q${-long * 0.6} ${-side * long * 0.22} ${-long * 0.75} ${-side * long * 0.72 - 2}Z`
      leaves.push(path(d, side < 0 ? colour : shade(colour, 0.12)))
    }
  }
  const stem = stroke("M-60 0 Q220 4 430 108", shade(colour, 0.2), 7)
  return group([...leaves, stem], {
    transform: `translate(${x} ${y}) rotate(${turn}) scale(${scale})`,
  })
}

function sadu(y: number, colour: string, light: string, width: number): string {
  const parts: string[] = [rect(0, y, width, 62, colour), rect(0, y + 62, width, 3, light)]
  for (let x = -10; x < width + 40; x += 44) {
    parts.push(path(`M${x} ${y + 8} l22 23 l-22 23 l-22 -23Z`, light, { opacity: 0.9 }))
    parts.push(path(`M${x} ${y + 19} l11 12 l-11 12 l-11 -12Z`, colour))
    parts.push(path(`M${x + 22} ${y} l9 9 h-18Z M${x + 22} ${y + 62} l9 -9 h-18Z`, light))
  }
  return parts.join("")
}

/** Sky, sun and dunes. */
export function desert(pen: Pen, hour: Hour, width = 800, horizon = 640): string {
  const { sky, sand, sun } = skies[hour]
  const air = pen.linear(
    [
      [0, shade(sky, 0.06)],
      [0.6, tint(sky, 0.35)],
      [1, tint(sky, 0.6)],
    ],
    [0, 0, 0, 1]
  )
  const middle = width / 2
  const layer = (y: number, rise: number, crest: number, colour: string) => [
    path(
      dune(y, rise, crest, width),
      pen.linear(
        [
          [0, tint(colour, 0.25)],
          [1, colour],
        ],
        [0, 0, 0, 1]
      )
    ),
    path(
      slope(y, rise, crest, width),
      pen.linear([
        [0, shade(colour, 0.22)],
        [1, shade(colour, 0.05)],
      ]),
      {
        opacity: 0.75,
      }
    ),
  ]
  return [
    rect(0, 0, width, 1000, air),
    ellipse(
      middle,
      horizon - 220,
      330,
      330,
      pen.radial([
        [0, sun, 0.9],
        [1, sun, 0],
      ])
    ),
    ellipse(
      middle,
      horizon - 220,
      236,
      236,
      pen.linear(
        [
          [0, tint(sun, 0.5)],
          [1, sun],
        ],
        [0, 0, 0, 1]
      ),
      { opacity: 0.75 }
    ),
    ...layer(horizon - 40, 90, width * 0.72, tint(sand, 0.45)),
    ...layer(horizon + 20, 70, width * 0.2, tint(sand, 0.28)),
    ...layer(horizon + 90, 60, width * 0.56, tint(sand, 0.08)),
  ].join("")
}

/** A ledge of stone with a woven band, its top at about 770. */
export function ledge(pen: Pen, hour: Hour, width = 800, y = 730): string {
  const { sand } = skies[hour]
  const stone = tint(sand, 0.5)
  const top = pen.linear(
    [
      [0, tint(stone, 0.1)],
      [1, tint(stone, 0.6)],
    ],
    [0, 0, 0, 1]
  )
  const front = pen.linear(
    [
      [0, stone],
      [1, shade(stone, 0.18)],
    ],
    [0, 0, 0, 1]
  )
  const cloth = hour === "oasis" ? "#5b6b43" : hour === "night" ? "#3b2a2a" : "#7c3f33"
  return [
    rect(0, y, width, 94, top),
    rect(0, y + 94, width, 200, front),
    rect(0, y + 90, width, 5, tint(stone, 0.85)),
    sadu(y + 132, cloth, "#f1dfc0", width),
    rect(0, y + 94, width, 44, shade(stone, 0.6), { opacity: 0.22, filter: pen.blur(14) }),
  ].join("")
}

/** The dunes, the ledge and the shade of a palm: where Rimal's things stand. */
export function dunesGround(pen: Pen, hour: Hour): string {
  const { sand } = skies[hour]
  return [
    desert(pen, hour),
    ledge(pen, hour),
    group(
      [palm(shade(sand, 0.55), 152, 900, 60, 1.15), palm(shade(sand, 0.55), 118, 830, -60, 1.05)],
      {
        opacity: 0.17,
        filter: pen.blur(5),
      }
    ),
  ].join("")
}

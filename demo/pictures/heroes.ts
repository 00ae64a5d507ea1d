import { bag } from "./bags"
import { mix, shade, tint } from "./colour"
import { beans, pouch } from "./coffee"
import { dates } from "./dates"
import { desert, ledge, palm } from "./ground-rimal"
import { walls } from "./ground-noor"
import type { Garment } from "./garment"
import { hung } from "./noor-stage"
import { ellipse, group, path, place, rect, stroke, type Pen } from "./pen"
import { dallah, finjan } from "./serving"
import { shoes } from "./shoes"

const rack: [made: Garment, x: number][] = [
  [
    {
      cut: "abaya",
      colour: "#2b2730",
      front: "open",
      inner: "#d3c0ac",
      embroidery: { colour: "#cfa566", on: ["front", "cuffs"] },
    },
    -150,
  ],
  [{ cut: "maxi", colour: "#8a9a72", front: "buttons", collar: true, belt: "#6b4a35" }, 160],
  [
    { cut: "midi", colour: "#f4e9dd", print: { kind: "flowers", colour: "#c9616b" }, tiers: true },
    470,
  ],
]

function roundPlinth(pen: Pen, colour: string, x: number, top: number, wide: number): string {
  return [
    pen.floorShadow(x + 12, 836, wide, shade(colour, 0.7), 0.4),
    path(
      `M${x - wide} ${top} V810 A${wide} 30 0 0 0 ${x + wide} 810 V${top}Z`,
      pen.round(tint(colour, 0.5), 0.8)
    ),
    ellipse(x, top, wide, 30, pen.lit(tint(colour, 0.6))),
  ].join("")
}

function studio(pen: Pen, colour: string): string {
  const brass = pen.linear(
    [
      [0, "#e7cfa6"],
      [0.4, "#b98d5c"],
      [1, "#6f5236"],
    ],
    [0, 0, 0, 1]
  )
  const niche =
    "M70 770 V330 A250 250 0 0 1 570 330 V770Z M1130 770 V380 A190 190 0 0 1 1510 380 V770Z"
  const pane =
    "M980 60 l190 -40 v230 l-190 66Z M1190 16 l190 -40 v226 l-190 66Z M980 340 l190 -66 v220 l-190 86Z M1190 268 l190 -66 v216 l-190 86Z"
  return [
    rect(
      0,
      0,
      1600,
      900,
      pen.linear(
        [
          [0, tint(colour, 0.45)],
          [1, shade(colour, 0.06)],
        ],
        [0, 0, 0.8, 1]
      )
    ),
    path(
      niche,
      pen.linear(
        [
          [0, shade(colour, 0.12)],
          [1, tint(colour, 0.2)],
        ],
        [0, 0, 1, 0.5]
      )
    ),
    rect(
      0,
      768,
      1600,
      132,
      pen.linear(
        [
          [0, shade(colour, 0.1)],
          [1, tint(colour, 0.3)],
        ],
        [0, 0, 0, 1]
      )
    ),
    path(pane, "#fffaf0", { opacity: 0.36, filter: pen.blur(8), transform: "skewX(-8)" }),
    rect(60, 86, 900, 10, "#2a1620", { opacity: 0.16, filter: pen.blur(7), y: 112 }),
    rect(50, 84, 900, 9, brass, { rx: 4.5 }),
  ].join("")
}

/** The wide picture at the top of Noor: a rail, an arch and a plinth on the left, calm on the right. */
export function noorHero(pen: Pen): string {
  const colour = mix(walls.ivory, walls.rose, 0.45)
  return pen.picture(
    [
      studio(pen, colour),
      ...rack.map(([made, x]) =>
        place(hung(pen, made), { x: x - 20, y: -40, scale: 0.8, about: [400, 128] })
      ),
      roundPlinth(pen, colour, 1060, 690, 130),
      place(bag(pen, { kind: "crossbody", colour: "#8c3f4d" }), {
        x: 660,
        y: -72,
        scale: 0.54,
        about: [400, 772],
      }),
      roundPlinth(pen, colour, 890, 766, 112),
      place(shoes(pen, { kind: "heel", colour: "#c9a08f" }), {
        x: 490,
        y: -2,
        scale: 0.42,
        about: [400, 778],
      }),
    ],
    1600,
    900
  )
}

/** The wide picture at the top of Rimal: coffee, dates and a dallah on the left, dunes on the right. */
export function rimalHero(pen: Pen): string {
  const at = (drawing: string, x: number, y: number, scale: number) =>
    place(drawing, { x: x - 400, y, scale, about: [400, 772] })
  return pen.picture(
    [
      desert(pen, "dawn", 1600, 600),
      ledge(pen, "dawn", 1600, 690),
      group([palm("#6b4a30", 148, 1660, 30, 1.5), palm("#6b4a30", 112, 1560, -120, 1.3)], {
        opacity: 0.2,
        filter: pen.blur(5),
      }),
      at(
        pouch(pen, { paper: "#e6d3ae", label: "#7c3f33", ink: "#f6e6c8", emblem: "dunes" }),
        210,
        -44,
        0.92
      ),
      at(
        pouch(pen, { paper: "#3f5a5c", label: "#eadfc4", ink: "#34494b", emblem: "mountain" }),
        420,
        -54,
        0.84
      ),
      at(dallah(pen, { colour: "#c9953f", trim: "#7c4a22" }), 660, -30, 1),
      at(dates(pen, { kind: "bowl", colour: "#41211a" }), 900, -22, 0.62),
      at(finjan(pen, { colour: "#f5ead6", trim: "#7c3f33", full: true }), 560, -12, 1),
      at(finjan(pen, { colour: "#f5ead6", trim: "#7c3f33", full: true }), 760, -8, 1.05),
      beans(pen, { x: 350, y: 770, count: 8 }),
    ],
    1600,
    900
  )
}

/** Noor's mark: a niche with the light of a star in it. */
export function noorLogo(): string {
  const star = Array.from({ length: 8 }, (_, i) =>
    path("M0 -30 L5 -8 L0 0 L-5 -8Z", "#f7e3cf", {
      transform: `translate(64 62) rotate(${i * 45})`,
    })
  )
  return logo([
    path("M20 116 V60 A44 44 0 0 1 108 60 V116Z", "#2b2730"),
    path("M30 116 V62 A34 34 0 0 1 98 62 V116Z", "#8f3d52"),
    ...star,
    stroke("M46 116 V98 A18 18 0 0 1 82 98 V116", "#f7e3cf", 3),
  ])
}

/** Rimal's mark: a sun over two dunes. */
export function rimalLogo(): string {
  return logo([
    ellipse(64, 52, 30, 30, "#d79a4e"),
    path(
      "M8 100 C36 96 40 60 62 60 C84 60 92 92 120 94 V110 Q120 116 114 116 H14 Q8 116 8 110Z",
      "#6a3f2b"
    ),
    path("M62 60 C84 60 92 92 120 94 V104 C96 104 84 96 76 86 C68 76 56 72 62 60Z", "#8f5b3c"),
    path("M8 106 C40 100 60 112 120 104 V110 Q120 116 114 116 H14 Q8 116 8 110Z", "#3f2519"),
  ])
}

function logo(parts: string[]): string {
  const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128" width="128" height="128">`
  return `${head}${parts.join("")}</svg>\n`
}

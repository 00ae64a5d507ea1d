import { shade, tint } from "./colour"
import { ellipse, group, path, rect, stroke, type Pen } from "./pen"

/** A small thing to wear. */
export type Accessory = {
  kind: "sunglasses" | "earrings" | "necklace" | "belt" | "bangles" | "watch"
  colour: string
  metal?: string
}

const gold = "#c99b52"

function sunglasses(pen: Pen, made: Accessory): string {
  const lens = pen.linear(
    [
      [0, shade(made.colour, 0.55)],
      [0.6, made.colour],
      [1, tint(made.colour, 0.5)],
    ],
    [0, 0, 0.3, 1]
  )
  const metal = made.metal ?? gold
  const shape = (x: number, side: number) =>
    `M${x - side * 92} 628 C${x - side * 60} 606 ${x + side * 60} 600 ${x + side * 108} 612 ` +
    `C${x + side * 110} 690 ${x + side * 80} 748 ${x + side * 6} 752 C${x - side * 60} 752 ${x - side * 96} 700 ${x - side * 92} 628Z`
  const one = (x: number, side: number) => {
    const d = shape(x, side)
    return [
      path(d, "#2a1620", { opacity: 0.28, filter: pen.blur(10), transform: "translate(18 22)" }),
      path(d, lens, {
        stroke: shade(made.colour, 0.7),
        "stroke-width": 15,
        "stroke-linejoin": "round",
      }),
      stroke(d, tint(made.colour, 0.5), 2.5, { opacity: 0.6, transform: "translate(-4 -5)" }),
      pen.inside(d, [
        path(`M${x - 90} 720 L${x + 20} 590 L${x + 62} 590 L${x - 50} 760Z`, "#ffffff", {
          opacity: 0.25,
        }),
        path(`M${x - 20} 760 L${x + 80} 600 L${x + 94} 600 L${x} 760Z`, "#ffffff", {
          opacity: 0.18,
        }),
      ]),
    ]
  }
  return group([
    pen.floorShadow(410, 766, 220, "#2a1620", 0.35),
    stroke(
      "M188 622 C230 560 300 520 350 512 M612 622 C580 560 540 530 500 516",
      shade(made.colour, 0.6),
      13
    ),
    stroke("M188 620 C230 558 300 518 350 510", tint(made.colour, 0.3), 3, { opacity: 0.6 }),
    ...one(294, -1),
    ...one(506, 1),
    stroke("M374 636 Q400 612 426 636", metal, 9),
    stroke("M376 633 Q400 610 424 633", tint(metal, 0.7), 2.5),
    ...[192, 608].map((x) => rect(x - 11, 616, 22, 12, pen.metal(metal), { rx: 4 })),
  ])
}

function gem(pen: Pen, x: number, y: number, size: number, colour: string): string {
  const drop = `M${x} ${y - size * 1.2} C${x + size * 0.9} ${y} ${x + size} ${y + size * 1.1} ${x} ${y + size * 1.2} C${x - size} ${y + size * 1.1} ${x - size * 0.9} ${y} ${x} ${y - size * 1.2}Z`
  return group([
    path(drop, pen.ball(colour)),
    path(
      `M${x} ${y - size} L${x - size * 0.5} ${y + size * 0.3} L${x} ${y + size * 0.9}Z`,
      "#ffffff",
      { opacity: 0.28 }
    ),
    ellipse(x - size * 0.25, y - size * 0.1, size * 0.14, size * 0.3, "#ffffff", { opacity: 0.8 }),
  ])
}

function earrings(pen: Pen, made: Accessory): string {
  const metal = made.metal ?? gold
  const one = (x: number) => [
    stroke(`M${x} 452 C${x + 22} 440 ${x + 18} 470 ${x} 478`, metal, 4.5),
    ellipse(x, 494, 17, 17, pen.ball(metal)),
    ellipse(x, 550, 44, 44, "none", { stroke: shade(metal, 0.25), "stroke-width": 12 }),
    ellipse(x - 1, 549, 44, 44, "none", { stroke: metal, "stroke-width": 8 }),
    ellipse(x - 2, 547, 44, 44, "none", {
      stroke: tint(metal, 0.8),
      "stroke-width": 2,
      "stroke-dasharray": "60 216",
      "stroke-dashoffset": -130,
    }),
    gem(pen, x, 560, 19, made.colour),
    ...[-22, 0, 22].flatMap((shift) => [
      stroke(`M${x + shift} ${606 - Math.abs(shift) * 0.5} v34`, metal, 3.5),
      gem(pen, x + shift, 652 - Math.abs(shift) * 0.5, 12, tint(made.colour, 0.25)),
    ]),
  ]
  return group([
    pen.floorShadow(404, 770, 130, "#2a1620", 0.4),
    ellipse(400, 762, 112, 20, pen.metal(metal)),
    ellipse(400, 756, 112, 20, pen.lit(tint(metal, 0.3))),
    rect(394, 440, 12, 318, pen.metal(metal)),
    rect(
      262,
      440,
      276,
      12,
      pen.linear(
        [
          [0, tint(metal, 0.6)],
          [0.5, metal],
          [1, shade(metal, 0.4)],
        ],
        [0, 0, 0, 1]
      ),
      { rx: 6 }
    ),
    ...[262, 400, 538].map((x) => ellipse(x, 446, 11, 11, pen.ball(metal))),
    ...one(306),
    ...one(494),
  ])
}

function necklace(pen: Pen, made: Accessory): string {
  const bust =
    "M360 330 C362 400 352 430 300 456 C246 482 238 560 262 660 C276 716 300 752 330 770 H470 " +
    "C500 752 524 716 538 660 C562 560 554 482 500 456 C448 430 438 400 440 330 Q400 312 360 330Z"
  const velvet = "#efe5da"
  const pearls: string[] = []
  for (let i = 0; i <= 30; i++) {
    const angle = Math.PI * (i / 30)
    const x = 400 - Math.cos(angle) * (78 + Math.sin(angle) * 24)
    const y = 432 + Math.sin(angle) * 158
    const size = 7 + Math.sin(angle) * 4.5
    pearls.push(ellipse(x + 4, y + 7, size, size, "#5b3d3a", { opacity: 0.22 }))
    pearls.push(ellipse(x, y, size, size, pen.ball(tint(made.colour, 0.4))))
  }
  return group([
    pen.floorShadow(404, 772, 140, "#2a1620", 0.42),
    path(bust, pen.round(velvet, 0.8)),
    pen.inside(bust, [
      path("M262 560 Q400 640 540 560 L540 800 H262Z", shade(velvet, 0.5), {
        opacity: 0.18,
        filter: pen.blur(24),
      }),
      path("M360 400 Q400 440 440 400 L450 470 Q400 500 350 470Z", shade(velvet, 0.6), {
        opacity: 0.2,
        filter: pen.blur(12),
      }),
    ]),
    ellipse(400, 330, 40, 10, shade(velvet, 0.12)),
    ...pearls,
    ellipse(400, 616, 20, 20, pen.metal(made.metal ?? gold)),
    gem(pen, 400, 644, 24, made.colour),
  ])
}

function belt(pen: Pen, made: Accessory): string {
  const { colour } = made
  const metal = made.metal ?? gold
  const band = (rx: number, y: number, tall: number) =>
    `M${400 - rx} ${y} A${rx} ${rx * 0.27} 0 0 0 ${400 + rx} ${y} V${y + tall} A${rx} ${rx * 0.27} 0 0 1 ${400 - rx} ${y + tall}Z`
  const coils = [150, 118, 86].map((rx) =>
    ellipse(400, 664, rx, rx * 0.27, shade(colour, 0.55), {
      stroke: tint(colour, 0.2),
      "stroke-width": 9,
    })
  )
  return group([
    pen.floorShadow(404, 780, 196, "#2a1620", 0.45),
    ellipse(400, 664, 186, 50, pen.lit(shade(colour, 0.4))),
    ...coils,
    path(band(186, 664, 78), pen.round(colour)),
    stroke("M216 684 A186 50 0 0 0 584 684 M216 730 A186 50 0 0 0 584 730", tint(colour, 0.5), 2, {
      "stroke-dasharray": "9 7",
      opacity: 0.7,
    }),
    rect(318, 694, 96, 112, "none", { rx: 16, stroke: shade(metal, 0.45), "stroke-width": 17 }),
    rect(316, 691, 96, 112, "none", { rx: 16, stroke: metal, "stroke-width": 13 }),
    rect(313, 688, 96, 112, "none", { rx: 16, stroke: tint(metal, 0.8), "stroke-width": 2.5 }),
    stroke("M366 746 H416", metal, 9),
    rect(446, 690, 24, 100, pen.lit(shade(colour, 0.2)), {
      rx: 8,
      transform: "rotate(-4 458 740)",
    }),
    ...[500, 532].map((x, i) => ellipse(x, 742 - i * 8, 5, 6, shade(colour, 0.8))),
  ])
}

function bangles(pen: Pen, made: Accessory): string {
  const metal = made.metal ?? gold
  const ring = (y: number, thick: number, colour: string) => [
    ellipse(400, y, 150, 42, "none", { stroke: shade(colour, 0.4), "stroke-width": thick }),
    ellipse(400, y - 2, 150, 42, "none", { stroke: colour, "stroke-width": thick - 4 }),
    stroke(`M252 ${y} A150 42 0 0 0 380 ${y + 41}`, tint(colour, 0.9), 3.5),
    stroke(`M548 ${y - 4} A150 42 0 0 0 420 ${y - 43}`, tint(colour, 0.6), 2),
  ]
  const beads = Array.from({ length: 21 }, (_, i) => {
    const angle = Math.PI * (0.02 + (0.96 * i) / 20)
    return ellipse(
      400 - Math.cos(angle) * 150,
      646 + Math.sin(angle) * 42,
      11,
      11,
      pen.ball(made.colour)
    )
  })
  return group([
    pen.floorShadow(404, 776, 165, "#2a1620", 0.42),
    ...ring(744, 24, metal),
    ...ring(712, 14, tint(metal, 0.2)),
    ...ring(680, 20, metal),
    ellipse(400, 646, 150, 42, "none", { stroke: shade(made.colour, 0.5), "stroke-width": 6 }),
    ...beads,
    ...ring(614, 16, tint(metal, 0.1)),
  ])
}

function watch(pen: Pen, made: Accessory): string {
  const metal = made.metal ?? gold
  const strap = "M356 340 Q400 326 444 340 L452 560 H348Z"
  const foot = "M348 650 H452 L440 770 Q400 784 360 770Z"
  const marks = Array.from({ length: 12 }, (_, i) =>
    rect(398, 522, 4, i % 3 ? 8 : 14, shade(metal, 0.2), { transform: `rotate(${i * 30} 400 606)` })
  )
  return group([
    pen.floorShadow(404, 774, 120, "#2a1620", 0.42),
    path(strap, pen.round(made.colour)),
    path(foot, pen.round(made.colour)),
    rect(488, 594, 20, 24, pen.metal(metal), { rx: 5 }),
    ellipse(406, 614, 100, 100, "#2a1620", { opacity: 0.3, filter: pen.blur(10) }),
    ellipse(400, 606, 100, 100, pen.metal(metal)),
    ellipse(400, 606, 86, 86, pen.lit("#f7f0e6")),
    ...marks,
    stroke("M400 606 L400 552", "#3a2a2c", 6),
    stroke("M400 606 L440 626", "#3a2a2c", 5),
    ellipse(400, 606, 7, 7, pen.ball(metal)),
    path("M330 560 A86 86 0 0 1 420 522 L350 650 Z", "#ffffff", { opacity: 0.3 }),
  ])
}

/** An accessory on the plinth. */
export function accessory(pen: Pen, made: Accessory): string {
  return { sunglasses, earrings, necklace, belt, bangles, watch }[made.kind](pen, made)
}

import { mix, shade, tint } from "./colour"
import { dice, ellipse, group, path, rect, stroke, type Pen } from "./pen"

/** How dates are served, and how they look. */
export type Dates = {
  kind: "bowl" | "box" | "plate" | "syrup" | "cookies"
  colour: string
  dish?: string
  topping?: "almond" | "chocolate" | "pistachio"
  round?: boolean
}

const dark = "#2b1710"

/** One glossy date. */
export function date(
  pen: Pen,
  x: number,
  y: number,
  size: number,
  turn: number,
  made: Dates
): string {
  const { colour, topping } = made
  const wide = made.round ? 0.72 : 0.56
  const skin = topping === "chocolate" ? "#4a2618" : colour
  const parts = [
    ellipse(size * 0.1, size * 0.3, size, size * wide, dark, { opacity: 0.35 }),
    ellipse(0, 0, size, size * wide, pen.ball(skin)),
  ]
  if (topping === "chocolate") {
    parts.push(
      stroke(
        `M${-size * 0.7} ${-size * 0.1} l${size * 0.3} ${size * 0.4} l${size * 0.2} ${-size * 0.7} l${size * 0.25} ${size * 0.8} l${size * 0.2} ${-size * 0.8} l${size * 0.3} ${size * 0.5}`,
        "#f0ddc0",
        size * 0.07
      )
    )
  } else {
    for (const bend of [-0.3, 0, 0.28]) {
      const d = `M${-size * 0.8} ${size * bend * 0.7} Q0 ${size * bend * 1.5} ${size * 0.82} ${size * bend * 0.5}`
      parts.push(stroke(d, shade(skin, 0.45), size * 0.045, { opacity: 0.5 }))
    }
  }
  if (topping === "almond" || topping === "pistachio") {
    const nut = topping === "almond" ? "#d9a56a" : "#9aa957"
    parts.push(ellipse(0, -size * 0.06, size * 0.62, size * 0.22, shade(skin, 0.7)))
    parts.push(ellipse(0, -size * 0.12, size * 0.56, size * 0.22, pen.ball(nut)))
    parts.push(
      stroke(`M${-size * 0.4} ${-size * 0.12} H${size * 0.4}`, shade(nut, 0.3), size * 0.04)
    )
  }
  parts.push(
    ellipse(-size * 0.32, -size * wide * 0.5, size * 0.3, size * 0.1, "#fff4e0", {
      opacity: 0.55,
      transform: `rotate(-12)`,
    })
  )
  if (!topping) {
    parts.push(ellipse(size * 0.95, 0, size * 0.11, size * 0.16, pen.ball("#c99a5e")))
  }
  return group(parts, { transform: `translate(${x} ${y}) rotate(${turn})` })
}

function heap(pen: Pen, made: Dates, rows: [count: number, y: number][], size: number): string {
  const random = dice(17)
  return rows
    .map(([count, y]) =>
      Array.from({ length: count }, (_, i) => {
        const x = 400 + (i - (count - 1) / 2) * size * 1.34
        return date(pen, x, y + (random() - 0.5) * 10, size, random() * 70 - 35, made)
      }).join("")
    )
    .join("")
}

function bowl(pen: Pen, made: Dates): string {
  const dish = made.dish ?? "#e9dcc8"
  const body = "M192 610 C196 720 280 768 330 768 H470 C520 768 604 720 608 610Z"
  const zigzag = Array.from(
    { length: 15 },
    (_, i) => `l14 ${i % 2 ? -20 : 20} l14 ${i % 2 ? 20 : -20}`
  )
  return group([
    pen.floorShadow(406, 776, 150, dark, 0.5),
    rect(330, 756, 140, 22, pen.round(shade(dish, 0.1)), { rx: 8 }),
    ellipse(400, 610, 208, 44, shade(dish, 0.35)),
    heap(
      pen,
      made,
      [
        [2, 512],
        [3, 540],
        [4, 568],
        [5, 596],
        [5, 620],
      ],
      48
    ),
    path(`${body} M192 610`, pen.round(dish)),
    path("M192 610 A208 44 0 0 0 608 610 L606 630 A206 46 0 0 1 194 630Z", tint(dish, 0.5)),
    pen.inside(body, [
      stroke(`M196 676 ${zigzag.join(" ")}`, mix(made.colour, dish, 0.35), 5),
      stroke("M190 652 Q400 690 610 652", mix(made.colour, dish, 0.35), 4),
    ]),
  ])
}

function box(pen: Pen, made: Dates): string {
  const wood = made.dish ?? "#8a5a36"
  const rows: string[] = []
  for (let row = 0; row < 4; row++) {
    for (let column = 0; column < 5; column++) {
      const spread = 62 + row * 6
      rows.push(
        date(
          pen,
          400 + (column - 2) * spread,
          566 + row * 47,
          27 + row * 2,
          -6 + ((row * 5 + column) % 3) * 6,
          made
        )
      )
    }
  }
  return group([
    pen.floorShadow(406, 782, 215, dark, 0.5),
    path("M236 526 L250 330 H550 L564 526Z", pen.lit(shade(wood, 0.1))),
    path("M256 514 L268 344 H532 L544 514Z", pen.lit(tint(wood, 0.6))),
    path("M400 372 l34 44 -34 44 -34 -44Z M400 392 l19 24 -19 24 -19 -24Z", shade(wood, 0.1), {
      "fill-rule": "evenodd",
    }),
    stroke("M300 416 H352 M448 416 H500", shade(wood, 0.1), 4),
    path("M236 526 H564 L604 752 H196Z", pen.lit(shade(wood, 0.45))),
    path("M252 538 H548 L582 738 H218Z", shade(wood, 0.7)),
    ...rows,
    path("M236 526 H564 L604 752 H196Z", "none", {
      stroke: pen.lit(wood),
      "stroke-width": 18,
      "stroke-linejoin": "round",
    }),
    path("M188 750 H612 V786 Q612 792 604 792 H196 Q188 792 188 786Z", pen.lit(wood)),
    stroke("M196 754 H604", tint(wood, 0.5), 2, { opacity: 0.7 }),
  ])
}

function plate(pen: Pen, made: Dates): string {
  const dish = made.dish ?? "#c9a264"
  return group([
    pen.floorShadow(406, 780, 150, dark, 0.5),
    path("M356 690 H444 L470 772 Q400 788 330 772Z", pen.metal(dish)),
    ellipse(400, 676, 236, 48, shade(dish, 0.4)),
    ellipse(400, 668, 236, 48, pen.metal(dish)),
    ellipse(400, 664, 216, 40, pen.lit(tint(dish, 0.3))),
    heap(
      pen,
      made,
      [
        [2, 546],
        [3, 578],
        [4, 612],
        [4, 646],
      ],
      56
    ),
  ])
}

function syrup(pen: Pen, made: Dates): string {
  const glass =
    "M344 410 H456 V470 C456 500 510 516 510 570 V742 Q510 774 476 774 H324 Q290 774 290 742 V570 C290 516 344 500 344 470Z"
  return group([
    pen.floorShadow(406, 774, 128, dark, 0.5),
    path(
      glass,
      pen.linear([
        [0, shade(made.colour, 0.3)],
        [0.2, tint(made.colour, 0.35)],
        [0.5, made.colour],
        [1, shade(made.colour, 0.5)],
      ])
    ),
    rect(304, 560, 20, 186, "#fff2dc", { rx: 10, opacity: 0.5 }),
    path("M290 590 H510 V716 H290Z", pen.round("#efe0c4")),
    path("M290 596 H510 M290 710 H510", "none", { stroke: "#8a5a36", "stroke-width": 3 }),
    date(pen, 376, 652, 42, -24, made),
    date(pen, 432, 662, 38, 20, made),
    rect(336, 340, 128, 76, pen.round("#3a2420"), { rx: 10 }),
    rect(336, 396, 128, 9, "#c9a264"),
    path("M470 772 C540 760 590 764 620 776 C600 790 520 788 470 780Z", pen.lit(made.colour), {
      opacity: 0.95,
    }),
    ellipse(560, 773, 26, 3.5, "#fff2dc", { opacity: 0.5 }),
  ])
}

function cookie(pen: Pen, x: number, y: number, size: number, colour: string): string {
  const ridges = Array.from({ length: 12 }, (_, i) =>
    path(
      `M0 ${-size * 0.2} Q${size * 0.1} ${-size * 0.34} 0 ${-size * 0.52} Q${-size * 0.1} ${-size * 0.34} 0 ${-size * 0.2}Z`,
      shade(colour, 0.25),
      { opacity: 0.7, transform: `rotate(${i * 30})` }
    )
  )
  const edge = Array.from({ length: 24 }, (_, i) =>
    ellipse(0, -size * 0.93, size * 0.1, size * 0.14, shade(colour, 0.08), {
      transform: `rotate(${i * 15})`,
    })
  )
  const top = group(
    [
      ...edge,
      ellipse(0, 0, size * 0.95, size * 0.95, pen.ball(colour)),
      ...ridges,
      ellipse(0, 0, size * 0.13, size * 0.13, shade(colour, 0.3)),
    ],
    { transform: "scale(1 .58)" }
  )
  const side = group([ellipse(0, size * 0.24, size * 1.02, size * 0.6, shade(colour, 0.32)), top])
  return group([ellipse(size * 0.1, size * 0.4, size, size * 0.5, dark, { opacity: 0.35 }), side], {
    transform: `translate(${x} ${y})`,
  })
}

function cookies(pen: Pen, made: Dates): string {
  const dish = made.dish ?? "#6f7d52"
  return group([
    pen.floorShadow(406, 780, 220, dark, 0.45),
    ellipse(400, 760, 246, 42, shade(dish, 0.4)),
    ellipse(400, 750, 246, 42, pen.lit(dish)),
    ellipse(400, 747, 206, 32, pen.lit(tint(dish, 0.2))),
    ...[
      [270, 716],
      [400, 708],
      [530, 716],
      [334, 734],
      [466, 734],
      [336, 650],
      [464, 650],
      [400, 662],
      [400, 592],
    ].map(([x, y]) => cookie(pen, x, y, 66, made.colour)),
  ])
}

/** Dates in their dish, box or bottle. */
export function dates(pen: Pen, made: Dates): string {
  return { bowl, box, plate, syrup, cookies }[made.kind](pen, made)
}

import { shade, tint } from "./colour"
import { ellipse, group, path, rect, stroke, type Pen } from "./pen"

const dark = "#2b1710"

function glassOver(pen: Pen, outline: string, glint: [number, number, number]): string {
  const [x, y, tall] = glint
  return group([
    path(
      outline,
      pen.linear([
        [0, "#ffffff", 0.55],
        [0.16, "#ffffff", 0.1],
        [0.7, dark, 0.02],
        [1, dark, 0.35],
      ])
    ),
    path(outline, "none", { stroke: "#ffffff", "stroke-width": 3, opacity: 0.75 }),
    rect(x, y, 15, tall, "#ffffff", { rx: 7.5, opacity: 0.6 }),
  ])
}

/** A glass server; with coffee in it if a colour is given. */
export function server(pen: Pen, made: { colour: string; coffee: string }): string {
  const glass =
    "M330 560 H470 L476 590 C540 630 556 690 552 736 Q548 774 510 774 H290 Q252 774 248 736 C244 690 260 630 324 590Z"
  const coffee =
    "M262 668 H538 C548 690 550 716 548 734 Q544 768 508 768 H292 Q256 768 252 734 C250 716 252 690 262 668Z"
  const handle = "M540 620 C630 600 640 720 548 724"
  return group([
    pen.floorShadow(406, 774, 156, dark, 0.45),
    stroke(handle, shade(made.colour, 0.4), 20),
    stroke(handle, tint(made.colour, 0.4), 5, { opacity: 0.6, transform: "translate(-3 -4)" }),
    path(
      coffee,
      pen.linear([
        [0, tint(made.coffee, 0.2)],
        [0.5, made.coffee],
        [1, shade(made.coffee, 0.5)],
      ])
    ),
    ellipse(400, 668, 138, 16, tint(made.coffee, 0.25)),
    glassOver(pen, glass, [276, 650, 96]),
    rect(322, 546, 156, 24, pen.round(made.colour), { rx: 8 }),
  ])
}

/** A cone dripper on its server. */
export function dripper(pen: Pen, made: { colour: string; coffee: string }): string {
  const { colour } = made
  const cone = "M246 346 H554 L446 522 H354Z"
  const ridges = Array.from({ length: 9 }, (_, i) => {
    const x = 270 + i * 32
    return stroke(
      `M${x} 352 Q${400 + (x - 400) * 0.7} 440 ${400 + (x - 400) * 0.34 + 12} 520`,
      shade(colour, 0.35),
      4,
      { opacity: 0.35 }
    )
  })
  const handle = "M540 372 C626 366 622 470 500 462"
  return group([
    server(pen, made),
    stroke(handle, shade(colour, 0.35), 22),
    stroke(handle, tint(colour, 0.5), 6, { opacity: 0.7, transform: "translate(-3 -4)" }),
    path("M262 346 L300 300 H500 L538 346Z", "#fbf3e4"),
    path("M262 346 L300 300 H340 L320 346Z", "#e9dcc4"),
    path(cone, pen.round(colour)),
    pen.inside(cone, ridges),
    ellipse(400, 346, 154, 20, tint(colour, 0.35)),
    ellipse(400, 346, 140, 15, "#f3e6cf"),
    ellipse(400, 350, 112, 10, shade(made.coffee, 0.1)),
    path("M300 522 H500 Q512 540 492 548 H308 Q288 540 300 522Z", pen.round(shade(colour, 0.06))),
  ])
}

/** A hand grinder with a crank. */
export function grinder(pen: Pen, made: { colour: string; metal: string }): string {
  const { colour, metal } = made
  return group([
    pen.floorShadow(406, 774, 108, dark, 0.5),
    rect(316, 590, 168, 184, pen.round(shade(colour, 0.25)), { rx: 14 }),
    rect(310, 404, 180, 196, pen.round(colour), { rx: 12 }),
    ...Array.from({ length: 14 }, (_, i) =>
      stroke(`M${318 + i * 12.6} 440 V560`, shade(colour, 0.5), 3, { opacity: 0.4 })
    ),
    rect(306, 584, 188, 20, pen.metal(metal), { rx: 6 }),
    rect(306, 392, 188, 22, pen.metal(metal), { rx: 8 }),
    path("M322 392 Q326 350 372 346 H428 Q474 350 478 392Z", pen.metal(metal)),
    rect(390, 316, 20, 34, pen.metal(metal)),
    path(
      "M392 318 L586 274 Q596 274 596 286 L592 296 L404 340Z",
      pen.linear(
        [
          [0, tint(metal, 0.6)],
          [0.5, metal],
          [1, shade(metal, 0.4)],
        ],
        [0, 0, 0, 1]
      )
    ),
    ellipse(400, 328, 22, 16, pen.ball(metal)),
    rect(568, 214, 40, 74, pen.round("#8a5a36"), { rx: 18 }),
    ellipse(588, 218, 19, 12, pen.ball("#b07c4c")),
  ])
}

/** A goose-neck kettle. */
export function kettle(pen: Pen, made: { colour: string; metal: string }): string {
  const { colour, metal } = made
  const body =
    "M292 520 Q296 500 320 498 H500 Q524 500 528 520 L560 740 Q562 774 530 774 H290 Q258 774 260 740Z"
  const neck = "M276 690 C200 690 232 520 196 452 C186 432 168 430 146 434"
  const handle = "M520 520 C560 420 640 430 640 500 C640 560 628 610 622 640"
  return group([
    pen.floorShadow(410, 774, 170, dark, 0.5),
    stroke(neck, shade(colour, 0.5), 30),
    stroke(neck, colour, 22),
    stroke(neck, tint(colour, 0.6), 5, { opacity: 0.7, transform: "translate(-5 -4)" }),
    stroke(handle, shade("#8a5a36", 0.4), 30),
    stroke(handle, "#9a673d", 22),
    stroke(handle, tint("#9a673d", 0.5), 5, { opacity: 0.7, transform: "translate(-5 -4)" }),
    path(body, pen.round(colour)),
    path("M292 520 Q300 500 320 498 H500 Q520 500 528 520 Q410 548 292 520Z", shade(colour, 0.15)),
    path(
      "M318 500 C330 466 370 456 410 456 C450 456 490 466 502 500 Q410 520 318 500Z",
      pen.round(shade(colour, 0.05))
    ),
    ellipse(410, 446, 24, 18, pen.ball("#9a673d")),
    rect(258, 752, 304, 22, pen.metal(metal), { rx: 8 }),
    ellipse(410, 650, 40, 40, pen.metal(metal)),
    ellipse(410, 650, 32, 32, "#fbf3e4"),
    stroke("M410 650 L428 630", "#b8452f", 5),
  ])
}

/** A flat scale with a cup on it. */
export function scale(pen: Pen, made: { colour: string; cup: string }): string {
  const cup = "M316 560 H484 C484 640 464 690 440 700 H360 C336 690 316 640 316 560Z"
  return group([
    pen.floorShadow(406, 786, 220, dark, 0.5),
    path("M226 706 H574 L612 752 H188Z", pen.lit(tint(made.colour, 0.12))),
    path("M188 752 H612 V778 Q612 788 600 788 H200 Q188 788 188 778Z", pen.lit(made.colour)),
    rect(330, 757, 140, 24, "#1c1513", { rx: 5 }),
    ...[348, 374, 400].map((x) =>
      rect(x, 762, 15, 14, "none", { stroke: "#f3c98a", "stroke-width": 3 })
    ),
    ellipse(214, 769, 7, 7, "#f3c98a"),
    ellipse(586, 769, 7, 7, tint(made.colour, 0.5)),
    ellipse(406, 716, 96, 12, dark, { opacity: 0.4, filter: pen.blur(6) }),
    stroke("M476 588 C540 580 540 660 462 660", shade(made.cup, 0.15), 15),
    path(cup, pen.round(made.cup)),
    ellipse(400, 560, 84, 17, tint(made.cup, 0.5)),
    ellipse(400, 562, 76, 13, "#6b3d22"),
    ellipse(386, 559, 34, 5, "#c08a55", { opacity: 0.8 }),
    ...[
      [372, 520],
      [404, 500],
      [432, 522],
    ].map(([x, y]) =>
      stroke(`M${x} ${y} c-14 -22 14 -34 0 -58`, "#fffaf0", 8, {
        opacity: 0.5,
        filter: pen.blur(4),
      })
    ),
  ])
}

/** A French press. */
export function press(pen: Pen, made: { metal: string; coffee: string }): string {
  const { metal, coffee } = made
  const glass = "M296 430 H504 V748 Q504 770 480 770 H320 Q296 770 296 748Z"
  const handle = "M506 480 C610 470 610 690 506 690"
  return group([
    pen.floorShadow(410, 776, 136, dark, 0.5),
    stroke(handle, "#5d3b25", 24),
    stroke(handle, "#a5713f", 6, { opacity: 0.7, transform: "translate(-4 -4)" }),
    rect(
      302,
      540,
      196,
      224,
      pen.linear([
        [0, tint(coffee, 0.25)],
        [0.4, coffee],
        [1, shade(coffee, 0.5)],
      ]),
      { rx: 12 }
    ),
    rect(304, 530, 192, 18, pen.metal(metal), { rx: 6 }),
    rect(396, 340, 8, 196, pen.metal(metal)),
    glassOver(pen, glass, [312, 450, 250]),
    ...[430, 600].map((y) => rect(288, y, 224, 15, pen.metal(metal), { rx: 5 })),
    rect(288, 752, 224, 24, pen.metal(metal), { rx: 8 }),
    path("M290 430 Q300 380 400 376 Q500 380 510 430Z", pen.metal(metal)),
    ellipse(400, 330, 25, 25, pen.ball("#5d3b25")),
  ])
}

/** A moka pot. */
export function moka(pen: Pen, made: { metal: string }): string {
  const { metal } = made
  const face = (x1: number, x2: number, top: number, colour: string) => {
    const waist = 0.62
    const at = (x: number, part: number) => 400 + (x - 400) * part
    return path(`M${x1} ${top} H${x2} L${at(x2, waist)} 570 H${at(x1, waist)}Z`, colour)
  }
  const tones = [shade(metal, 0.22), tint(metal, 0.75), tint(metal, 0.15), shade(metal, 0.32)]
  const edges = [270, 330, 420, 486, 530]
  const foot = (i: number) => {
    const at = (x: number) => 400 + (x - 400) * 0.7
    return path(
      `M${at(edges[i])} 588 H${at(edges[i + 1])} L${edges[i + 1] - (edges[i + 1] - 400) * 0.02} 772 H${edges[i]}Z`,
      tones[i]
    )
  }
  const handle = "M512 414 C610 400 628 460 606 560"
  return group([
    pen.floorShadow(406, 774, 142, dark, 0.5),
    stroke(handle, "#1f1714", 30),
    stroke(handle, "#6b5348", 6, { opacity: 0.8, transform: "translate(-6 -5)" }),
    path("M276 396 L222 408 L300 470Z", shade(metal, 0.1)),
    ...tones.map((tone, i) => face(edges[i], edges[i + 1], 396, tone)),
    ...tones.map((_, i) => foot(i)),
    rect(310, 562, 180, 30, pen.metal(metal), { rx: 8 }),
    path("M266 396 H534 L470 352 H330Z", pen.metal(tint(metal, 0.1))),
    rect(380, 328, 40, 26, "#1f1714", { rx: 8 }),
    ellipse(400, 322, 24, 15, pen.ball("#4a3830")),
    ellipse(330, 694, 12, 12, pen.metal("#c9a264")),
  ])
}

/** A sleeve of paper filters, fanned out. */
export function filters(pen: Pen, made: { colour: string }): string {
  const one = (turn: number, colour: string) =>
    group(
      [
        path("M220 470 Q400 420 580 470 L400 770Z", dark, {
          opacity: 0.2,
          filter: pen.blur(8),
          transform: "translate(6 8)",
        }),
        path("M220 470 Q400 420 580 470 L400 770Z", pen.lit(colour)),
        stroke("M232 476 L404 764", shade(colour, 0.25), 2, { "stroke-dasharray": "6 5" }),
        stroke("M248 472 L410 748", shade(colour, 0.2), 1.6),
      ],
      { transform: `rotate(${turn} 400 770)` }
    )
  return group([
    pen.floorShadow(404, 776, 120, dark, 0.4),
    ...[-24, -12, 0, 12, 24].map((turn, i) =>
      one(turn, i % 2 ? tint(made.colour, 0.35) : made.colour)
    ),
    path("M330 690 Q400 660 470 690 L450 776 H350Z", pen.round("#8a5a36")),
    ellipse(400, 722, 22, 22, "#f1dfc0"),
    stroke("M386 726 q14 -22 28 0", "#8a5a36", 4),
  ])
}

/** A travel tumbler. */
export function tumbler(pen: Pen, made: { colour: string; metal: string }): string {
  const { colour, metal } = made
  const body = "M296 400 H504 L478 746 Q474 774 446 774 H354 Q326 774 322 746Z"
  return group([
    pen.floorShadow(406, 774, 100, dark, 0.5),
    path(body, pen.round(colour)),
    pen.inside(body, [
      path("M290 560 H510 V650 H290Z", pen.round(shade(colour, 0.25))),
      ...Array.from({ length: 8 }, (_, i) =>
        path(`M${300 + i * 30} 605 l15 -26 15 26 -15 26Z`, tint(colour, 0.6), { opacity: 0.85 })
      ),
    ]),
    rect(284, 372, 232, 34, pen.metal(metal), { rx: 10 }),
    path("M300 372 Q304 326 340 322 H460 Q496 326 500 372Z", pen.round("#2f2320")),
    rect(424, 308, 48, 20, pen.round("#4a3830"), { rx: 8 }),
    rect(334, 750, 132, 24, pen.metal(metal), { rx: 8 }),
  ])
}

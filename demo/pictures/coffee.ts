import { shade, tint } from "./colour"
import { dice, ellipse, group, path, rect, stroke, type Pen } from "./pen"

/** A pouch of coffee: paper, label and the picture on the label. */
export type Pouch = {
  paper: string
  label: string
  ink: string
  emblem: "dunes" | "mountain" | "palm" | "sun" | "cardamom" | "saffron" | "bean"
}

const dark = "#2b1710"

/** One roasted bean. */
export function bean(
  pen: Pen,
  x: number,
  y: number,
  size: number,
  turn: number,
  colour = "#5a3420"
): string {
  return group(
    [
      ellipse(size * 0.15, size * 0.42, size, size * 0.62, dark, { opacity: 0.3 }),
      ellipse(0, 0, size, size * 0.68, pen.ball(colour)),
      stroke(
        `M${-size * 0.86} ${size * 0.08} Q${-size * 0.3} ${-size * 0.26} 0 0 T${size * 0.86} ${-size * 0.08}`,
        shade(colour, 0.6),
        size * 0.14
      ),
    ],
    { transform: `translate(${x} ${y}) rotate(${turn})` }
  )
}

/** Beans strewn along the ledge. */
export function beans(
  pen: Pen,
  at: { x: number; y: number; count: number; colour?: string }
): string {
  const random = dice(at.count * 13 + at.x)
  return Array.from({ length: at.count }, (_, i) => {
    const x = at.x + (i - at.count / 2) * 27 + (random() - 0.5) * 16
    return bean(pen, x, at.y + (random() - 0.5) * 24, 15 + random() * 4, random() * 180, at.colour)
  }).join("")
}

function pods(ink: string, x: number, y: number): string {
  const pod = (turn: number) =>
    path("M0 -34 C16 -20 16 10 0 26 C-16 10 -16 -20 0 -34Z M0 26 v16", ink, {
      transform: `translate(${x} ${y + 14}) rotate(${turn} 0 40)`,
      stroke: ink,
      "stroke-width": 3,
    })
  return [-46, 0, 46].map(pod).join("")
}

function emblem(pouch: Pouch, x: number, y: number): string {
  const { ink, label } = pouch
  const line = (d: string, width = 3.5) => stroke(d, ink, width)
  const drawings: Record<Pouch["emblem"], () => string[]> = {
    dunes: () => [
      ellipse(x, y - 16, 24, 24, ink),
      path(
        `M${x - 70} ${y + 40} C${x - 30} ${y + 30} ${x - 20} ${y - 2} ${x} ${y - 2} C${x + 20} ${y} ${x + 40} ${y + 40} ${x + 70} ${y + 36} V${y + 48} H${x - 70}Z`,
        ink,
        { stroke: label, "stroke-width": 5 }
      ),
    ],
    mountain: () => [
      path(
        `M${x - 66} ${y + 44} L${x - 20} ${y - 34} L${x + 6} ${y + 4} L${x + 22} ${y - 16} L${x + 66} ${y + 44}Z`,
        ink
      ),
      path(`M${x - 20} ${y - 34} l14 21 -12 -4 -9 9 -6 -6Z`, label),
    ],
    palm: () => [
      line(`M${x} ${y + 46} Q${x - 6} ${y + 10} ${x} ${y - 14}`, 8),
      ...[-70, -35, 0, 35, 70].map((turn) =>
        path(`M0 0 Q14 -26 0 -46 Q-14 -26 0 0Z`, ink, {
          transform: `translate(${x} ${y - 12}) rotate(${turn * 1.3})`,
        })
      ),
    ],
    sun: () => [
      ellipse(x, y + 4, 22, 22, ink),
      ...Array.from({ length: 12 }, (_, i) =>
        path("M-3 -32 L3 -32 L0 -48Z", ink, {
          transform: `translate(${x} ${y + 4}) rotate(${i * 30})`,
        })
      ),
    ],
    cardamom: () => [pods(ink, x, y - 8)],
    saffron: () => [
      ...[-60, -30, 0, 30, 60].map((turn) =>
        path("M0 20 C-16 -8 -9 -34 0 -48 C9 -34 16 -8 0 20Z", ink, {
          opacity: 0.85,
          transform: `translate(${x} ${y + 20}) rotate(${turn})`,
        })
      ),
      line(`M${x} ${y + 18} q-6 20 2 32`),
    ],
    bean: () => [
      ellipse(x, y, 30, 42, ink, { transform: `rotate(24 ${x} ${y})` }),
      stroke(`M${x + 16} ${y - 36} Q${x - 14} ${y - 6} ${x} ${y} T${x - 16} ${y + 36}`, label, 5),
    ],
  }
  return group(drawings[pouch.emblem]())
}

/** A stand-up pouch of coffee, its foot at y = 772. */
export function pouch(pen: Pen, made: Pouch): string {
  const { paper, label, ink } = made
  const outline =
    "M262 300 Q400 292 538 300 L544 372 C560 480 572 640 566 752 Q564 772 540 774 H260 Q236 772 234 752 C228 640 240 480 256 372Z"
  const soft = pen.blur(9)
  return group([
    pen.floorShadow(406, 772, 182, dark, 0.5),
    path(outline, pen.round(paper, 0.8)),
    pen.inside(outline, [
      path("M262 380 C300 520 292 660 262 780 L226 780 V380Z", shade(paper, 0.6), {
        opacity: 0.3,
        filter: soft,
      }),
      path("M540 380 C504 520 510 660 540 780 L580 780 V380Z", shade(paper, 0.7), {
        opacity: 0.45,
        filter: soft,
      }),
      path("M300 370 Q400 420 500 370 L470 400 Q400 436 330 400Z", shade(paper, 0.6), {
        opacity: 0.3,
        filter: soft,
      }),
      path("M236 730 Q400 690 566 730 V790 H230Z", shade(paper, 0.6), {
        opacity: 0.28,
        filter: soft,
      }),
    ]),
    rect(256, 300, 290, 46, pen.round(shade(paper, 0.14), 0.8), { rx: 3 }),
    ...[312, 322, 332].map((y) =>
      stroke(`M262 ${y} H540`, tint(paper, 0.5), 1.6, { opacity: 0.5 })
    ),
    path("M262 358 L276 352 L276 364Z M538 358 L524 352 L524 364Z", shade(paper, 0.6)),
    ellipse(400, 392, 13, 13, shade(paper, 0.3)),
    ellipse(399, 391, 9, 9, pen.ball(shade(paper, 0.1))),
    rect(296, 446, 208, 252, label, { rx: 104 }),
    rect(
      296,
      446,
      208,
      252,
      pen.linear([
        [0, "#ffffff", 0.2],
        [0.5, "#ffffff", 0],
        [1, dark, 0.3],
      ]),
      { rx: 104 }
    ),
    rect(308, 458, 184, 228, "none", { rx: 92, stroke: ink, "stroke-width": 2.5, opacity: 0.8 }),
    emblem(made, 400, 560),
    stroke("M356 636 H444", ink, 4),
    stroke("M374 652 H426", ink, 3, { opacity: 0.7 }),
  ])
}

/** A paper box of single servings, with two sachets before it. */
export function sachetBox(pen: Pen, made: Pouch): string {
  const { paper, label, ink } = made
  const sachet = (x: number, turn: number) =>
    group(
      [
        rect(x, 622, 104, 150, dark, {
          opacity: 0.3,
          filter: pen.blur(8),
          transform: "translate(8 6)",
        }),
        rect(x, 622, 104, 150, pen.round(label), { rx: 4 }),
        stroke(`M${x + 4} 638 h96 M${x + 4} 756 h96`, shade(label, 0.35), 2, {
          "stroke-dasharray": "4 4",
        }),
        ellipse(x + 52, 696, 30, 30, ink),
        stroke(`M${x + 36} 700 q16 -26 32 0`, label, 4),
      ],
      { transform: `rotate(${turn} ${x + 52} 772)` }
    )
  return group([
    pen.floorShadow(412, 772, 200, dark, 0.5),
    path("M240 430 H510 V770 H240Z", pen.lit(paper)),
    path("M510 430 L574 462 V748 L510 770Z", pen.lit(shade(paper, 0.32))),
    path("M240 430 L308 404 H560 L574 462 L510 430Z", pen.lit(tint(paper, 0.3))),
    rect(284, 476, 182, 182, label, { rx: 91 }),
    rect(294, 486, 162, 162, "none", { rx: 81, stroke: ink, "stroke-width": 2.5 }),
    group([emblem(made, 375, 566)]),
    stroke("M262 452 H488 M262 748 H488", tint(paper, 0.5), 2, { opacity: 0.6 }),
    sachet(176, -9),
    sachet(256, 5),
  ])
}

/** A glass jar with a wooden lid, filled with pods, threads or beans. */
export function jar(
  pen: Pen,
  fill: { kind: "cardamom" | "saffron" | "beans"; colour: string }
): string {
  const glass =
    "M272 452 Q272 430 300 428 H500 Q528 430 528 452 V736 Q528 774 490 774 H310 Q272 774 272 736Z"
  const random = dice(41)
  const pieces = Array.from({ length: 190 }, (_, i) => {
    const x = 284 + (i % 12) * 21 + random() * 14
    const y = 500 + Math.floor(i / 12) * 18 + random() * 10
    const turn = random() * 180
    if (fill.kind === "saffron") {
      return stroke(
        `M${x} ${y} q${random() * 30 - 15} ${random() * 20 - 10} ${random() * 50 - 25} ${random() * 26}`,
        i % 4 ? fill.colour : tint(fill.colour, 0.4),
        4
      )
    }
    if (fill.kind === "beans") {
      return bean(pen, x, y, 16, turn, fill.colour)
    }
    const pod = i % 3 ? fill.colour : tint(fill.colour, 0.25)
    return group(
      [
        ellipse(0, 0, 19, 9, shade(pod, 0.3)),
        ellipse(-1, -1.5, 18, 7.5, pod),
        stroke("M-15 -1 Q0 -5 15 -1", shade(pod, 0.3), 1.5),
      ],
      { transform: `translate(${x} ${y}) rotate(${turn})` }
    )
  })
  return group([
    pen.floorShadow(406, 774, 142, dark, 0.45),
    path(glass, "#fff8ec", { opacity: 0.55 }),
    pen.inside("M284 500 H516 V734 Q516 762 488 762 H312 Q284 762 284 734Z", [
      rect(280, 496, 240, 280, shade(fill.colour, 0.35)),
      ...pieces,
    ]),
    path(
      glass,
      pen.linear([
        [0, "#ffffff", 0.5],
        [0.14, "#ffffff", 0.08],
        [0.7, dark, 0],
        [1, dark, 0.4],
      ])
    ),
    rect(296, 462, 20, 270, "#ffffff", { rx: 10, opacity: 0.6 }),
    rect(326, 462, 7, 220, "#ffffff", { rx: 3.5, opacity: 0.4 }),
    path(glass, "none", { stroke: "#ffffff", "stroke-width": 3, opacity: 0.6 }),
    rect(262, 376, 276, 62, pen.round("#a5713f"), { rx: 12 }),
    ...[392, 408, 422].map((y) =>
      stroke(`M274 ${y} Q400 ${y + 6} 526 ${y - 2}`, "#6e4524", 2, { opacity: 0.45 })
    ),
    rect(276, 436, 248, 10, "#e9dcc6", { rx: 5, opacity: 0.9 }),
  ])
}

import { shade, tint } from "./colour"
import { ellipse, group, path, rect, stroke, type Pen } from "./pen"

/** A wrapped present, its paper and its ribbon. */
export type Gift = { paper: string; ribbon: string; pattern?: boolean }

function bow(pen: Pen, x: number, y: number, colour: string, size: number): string {
  const loop = (side: number) =>
    `M0 0 C${side * 40} -70 ${side * 120} -78 ${side * 116} -30 C${side * 112} 10 ${side * 50} 14 0 0Z`
  const hole = (side: number) =>
    `M${side * 18} -8 C${side * 46} -48 ${side * 96} -54 ${side * 92} -28 C${side * 88} -4 ${side * 50} 0 ${side * 18} -8Z`
  const tail = (side: number) =>
    `M${side * 6} 4 C${side * 40} 30 ${side * 60} 60 ${side * 74} 104 L${side * 50} 96 L${side * 36} 114 C${side * 30} 70 ${side * 10} 40 ${side * -4} 10Z`
  const parts = [-1, 1].flatMap((side) => [
    path(tail(side), pen.lit(shade(colour, 0.12))),
    path(loop(side), pen.lit(colour)),
    path(hole(side), shade(colour, 0.42)),
  ])
  const knot = ellipse(0, -2, 20, 17, pen.ball(colour))
  return group([...parts, knot], { transform: `translate(${x} ${y}) scale(${size})` })
}

function dots(colour: string, x: number, y: number, width: number, height: number): string {
  const parts: string[] = []
  for (let row = 0; row * 34 < height - 20; row++) {
    for (let column = 0; column * 40 < width - 20; column++) {
      const cx = x + 22 + column * 40 + (row % 2) * 18
      parts.push(ellipse(cx, y + 24 + row * 34, 4.5, 4.5, colour, { opacity: 0.55 }))
    }
  }
  return parts.join("")
}

/** A gift box with a ribbon and a bow, its foot at y = 772. */
export function giftBox(pen: Pen, gift: Gift): string {
  const { paper, ribbon } = gift
  const side = pen.linear([
    [0, tint(paper, 0.16)],
    [0.7, paper],
    [1, shade(paper, 0.28)],
  ])
  const lid = pen.linear([
    [0, tint(paper, 0.35)],
    [0.6, tint(paper, 0.08)],
    [1, shade(paper, 0.18)],
  ])
  return group([
    pen.floorShadow(406, 772, 190, "#2a1620", 0.45),
    rect(228, 560, 344, 212, side, { rx: 6 }),
    gift.pattern ? dots(tint(paper, 0.6), 228, 586, 344, 186) : "",
    rect(228, 560, 344, 44, shade(paper, 0.7), { opacity: 0.3, filter: pen.blur(9) }),
    rect(374, 560, 52, 212, pen.round(ribbon)),
    rect(212, 508, 376, 76, lid, { rx: 8 }),
    rect(212, 508, 376, 6, "#ffffff", { opacity: 0.35, rx: 3 }),
    rect(374, 508, 52, 76, pen.round(tint(ribbon, 0.06))),
    ellipse(404, 520, 90, 16, "#2a1620", { opacity: 0.3, filter: pen.blur(8) }),
    bow(pen, 400, 508, ribbon, 1.25),
  ])
}

/** Wrapping: two rolls of paper, a card in its envelope and a spool of ribbon. */
export function giftWrap(pen: Pen, gift: Gift): string {
  const { paper, ribbon } = gift
  const roll = (x: number, y: number, long: number, colour: string, turn: number) => {
    const cloth = pen.linear(
      [
        [0, tint(colour, 0.4)],
        [0.4, colour],
        [1, shade(colour, 0.4)],
      ],
      [0, 0, 0, 1]
    )
    return group(
      [
        rect(x, y + 10, long, 62, "#2a1620", { opacity: 0.3, filter: pen.blur(10), rx: 30 }),
        rect(x, y, long, 62, cloth),
        dots(tint(colour, 0.7), x + 6, y - 6, long - 20, 70),
        ellipse(x, y + 31, 15, 31, cloth),
        ellipse(x + long, y + 31, 15, 31, tint(colour, 0.5)),
        ellipse(x + long, y + 31, 9, 20, shade(colour, 0.5)),
      ],
      { transform: `rotate(${turn} 400 700)` }
    )
  }
  const card = "M250 440 H510 V620 H250Z"
  return group([
    pen.floorShadow(406, 774, 205, "#2a1620", 0.42),
    group(
      [
        path(card, "#2a1620", {
          opacity: 0.28,
          filter: pen.blur(12),
          transform: "translate(10 14)",
        }),
        path(card, pen.lit("#fbf4e9")),
        path("M250 440 L380 548 L510 440Z", pen.lit("#efe2cf"), {
          stroke: "#d9c6ab",
          "stroke-width": 2,
        }),
        ellipse(380, 540, 24, 24, pen.ball(ribbon)),
        path(
          "M380 528 l4 8 9 1 -6.500 6 1.600 9 -8 -4 -8 4 1.600 -9 -6.500 -6 9 -1Z",
          tint(ribbon, 0.5)
        ),
      ],
      { transform: "rotate(-9 380 530)" }
    ),
    roll(212, 640, 356, tint(paper, 0.2), -7),
    roll(222, 706, 340, paper, 2),
    stroke("M556 730 C600 760 640 700 616 664 C600 640 566 652 572 690", shade(ribbon, 0.2), 12),
    ellipse(548, 716, 46, 46, pen.ball(ribbon)),
    ellipse(548, 716, 30, 30, "none", { stroke: shade(ribbon, 0.35), "stroke-width": 3 }),
    ellipse(548, 716, 15, 15, pen.lit("#f3e4cf")),
  ])
}

import { shade, tint } from "./colour"
import { ellipse, group, path, place, rect, stroke, type Pen } from "./pen"

const dark = "#2b1710"

/** A dallah, the coffee pot of Arabia. */
export function dallah(pen: Pen, made: { colour: string; trim: string; matt?: boolean }): string {
  const { colour, trim } = made
  const skin = (part: string) => (made.matt ? pen.round(part) : pen.metal(part))
  const belly =
    "M352 470 C352 530 262 580 262 668 C262 732 312 770 360 772 H448 C500 770 546 732 546 668 C546 580 456 530 456 470Z"
  const spout =
    "M352 492 C310 478 262 452 220 392 C210 378 190 384 190 398 C196 452 250 540 316 572Z"
  const handle = "M452 452 C560 430 610 500 596 584 C588 636 556 676 538 690"
  const lid = "M340 410 C346 340 380 300 404 262 C428 300 462 340 468 410Z"
  return group([
    pen.floorShadow(410, 774, 160, dark, 0.5),
    stroke(handle, shade(colour, 0.55), 25),
    stroke(handle, colour, 18),
    stroke(handle, tint(colour, 0.7), 4, { opacity: 0.8, transform: "translate(-4 -3)" }),
    path(
      spout,
      pen.linear(
        [
          [0, shade(colour, 0.2)],
          [0.35, tint(colour, 0.6)],
          [0.6, colour],
          [1, shade(colour, 0.35)],
        ],
        [0, 0, 0.6, 1]
      )
    ),
    path(belly, skin(colour)),
    pen.inside(belly, [
      ellipse(400, 800, 190, 90, shade(colour, 0.8), { opacity: 0.35, filter: pen.blur(20) }),
      ...Array.from({ length: 13 }, (_, i) =>
        path(`M${250 + i * 26} 640 l13 20 -13 20 -13 -20Z`, trim, { opacity: 0.9 })
      ),
      stroke("M250 626 Q404 650 560 626 M250 690 Q404 714 560 690", trim, 4),
    ]),
    path("M350 410 H458 L456 476 Q404 492 352 476Z", skin(shade(colour, 0.05))),
    stroke("M348 440 Q404 454 460 440", trim, 5),
    path(lid, skin(colour)),
    ellipse(404, 412, 70, 13, pen.metal(trim)),
    ellipse(404, 258, 13, 15, pen.ball(trim)),
    stroke("M404 244 V222", trim, 6),
    ellipse(404, 218, 7, 9, pen.ball(trim)),
    path("M346 762 H462 L474 778 H334Z", pen.metal(trim)),
  ])
}

/** One finjan, a small cup without a handle, its foot at y = 772. */
export function finjan(pen: Pen, made: { colour: string; trim: string; full?: boolean }): string {
  const body = "M330 650 C332 720 362 768 376 770 H424 C438 768 468 720 470 650Z"
  const mouth = made.full ? "#a5713a" : shade(made.colour, 0.25)
  return group([
    pen.floorShadow(404, 772, 52, dark, 0.45),
    path(body, pen.round(made.colour)),
    pen.inside(body, [
      stroke("M326 676 Q400 694 474 676", made.trim, 5),
      ...Array.from({ length: 7 }, (_, i) =>
        path(`M${340 + i * 20} ${694 + 4 - Math.abs(i - 3)} l8 12 -8 12 -8 -12Z`, made.trim)
      ),
      stroke("M340 732 Q400 746 460 732", made.trim, 3),
    ]),
    ellipse(400, 650, 70, 16, tint(made.colour, 0.5)),
    ellipse(400, 651, 64, 13, mouth),
    made.full ? ellipse(386, 648, 26, 4, "#e0b277", { opacity: 0.7 }) : "",
    stroke("M330 650 A70 16 0 0 0 470 650", made.trim, 3.5),
  ])
}

/** Six small cups stacked and standing. */
export function finjanSet(pen: Pen, made: { colour: string; trim: string }): string {
  const cup = (x: number, y: number, scale: number, full = false) =>
    place(finjan(pen, { ...made, full }), { x, y, scale, about: [400, 772] })
  return group([
    tray(pen, { colour: "#8a5a36", low: true }),
    cup(-108, -42, 1.15),
    cup(108, -42, 1.15),
    cup(0, -44, 1.15),
    cup(0, -118, 1.15),
    cup(-64, -8, 1.3, true),
    cup(74, -8, 1.3, true),
  ])
}

/** A round tray of wood or metal. */
export function tray(pen: Pen, made: { colour: string; low?: boolean }): string {
  const { colour } = made
  const rim = `M156 740 A244 50 0 0 0 644 740 V762 A244 50 0 0 1 156 762Z`
  return group([
    pen.floorShadow(406, 800, 232, dark, 0.45),
    path(rim, pen.round(shade(colour, 0.1))),
    ellipse(400, 740, 244, 50, pen.round(tint(colour, 0.1))),
    ellipse(400, 744, 222, 42, pen.lit(shade(colour, 0.16))),
    ...[-130, -70, -10, 50, 110].map((x) =>
      stroke(`M${400 + x - 60} 744 q60 ${8 - Math.abs(x) * 0.1} 130 2`, shade(colour, 0.5), 1.6, {
        opacity: 0.4,
      })
    ),
  ])
}

/** A mubkhara, the incense burner, with a thread of smoke. */
export function mubkhara(pen: Pen, made: { colour: string; trim: string }): string {
  const { colour, trim } = made
  const cup =
    "M276 470 L302 590 H498 L524 470 L488 500 L462 470 L431 500 L400 470 L369 500 L338 470 L312 500Z"
  const foot = "M340 640 H460 L516 772 H284Z"
  const studs = Array.from({ length: 5 }, (_, i) =>
    ellipse(340 + i * 30, 556, 6, 6, pen.ball(trim))
  )
  const smoke = (d: string, width: number) =>
    stroke(d, "#fffaf0", width, { opacity: 0.5, filter: pen.blur(8) })
  return group([
    pen.floorShadow(406, 774, 140, dark, 0.5),
    smoke("M400 470 C360 400 450 360 410 280 C384 226 430 190 420 130", 20),
    smoke("M420 460 C460 400 400 340 446 270 C470 230 450 200 456 170", 11),
    path("M302 500 H498 L490 540 H310Z", shade(colour, 0.75)),
    ellipse(400, 500, 84, 16, "#d2502c"),
    ellipse(386, 496, 30, 10, "#ffb45c"),
    path(cup, pen.round(colour)),
    path("M302 590 H498 L470 640 H330Z", pen.metal(trim)),
    path(foot, pen.round(colour)),
    ...studs,
    path("M400 664 l24 38 -24 38 -24 -38Z", trim),
    path("M400 680 l14 22 -14 22 -14 -22Z", shade(colour, 0.2)),
    stroke("M292 536 H508 M336 650 H464", trim, 5),
    rect(270, 758, 260, 18, pen.metal(trim), { rx: 5 }),
  ])
}

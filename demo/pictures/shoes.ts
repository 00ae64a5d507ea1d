import { shade, tint } from "./colour"
import { ellipse, group, path, place, rect, stroke, type Pen } from "./pen"

/** A pair of shoes. */
export type Shoes = {
  kind: "heel" | "flat" | "loafer" | "sandal" | "sneaker"
  colour: string
  second?: string
  metal?: string
}

const gold = "#c79a55"

function polish(pen: Pen, outline: string, colour: string): string {
  return pen.inside(outline, [
    path("M190 745 C230 690 330 670 400 690 C330 700 260 720 215 760Z", "#ffffff", {
      opacity: 0.4,
      filter: pen.blur(7),
    }),
    path("M200 775 C320 740 470 760 620 690 L620 790 L200 790Z", shade(colour, 0.8), {
      opacity: 0.4,
      filter: pen.blur(10),
    }),
  ])
}

function heel(pen: Pen, shoes: Shoes): string {
  const { colour } = shoes
  const inner = shoes.second ?? "#d8b596"
  const upper =
    "M196 750 C206 716 290 690 348 672 C384 704 470 668 520 610 C548 578 574 560 592 556 " +
    "C604 590 600 628 590 648 C540 652 486 700 424 746 C394 766 340 770 300 770 L222 770 C200 770 192 762 196 750Z"
  const mouth =
    "M348 672 C400 668 480 640 592 556 C560 560 545 580 520 610 C470 668 384 704 348 672Z"
  const spike = "M594 636 C598 690 590 740 588 770 H572 C572 736 564 694 544 664 Z"
  const sole =
    "M222 770 L300 770 C340 770 394 766 424 746 C486 700 540 652 590 648 L588 660 C545 664 492 712 432 756 C400 776 340 780 300 780 L226 780Z"
  return group([
    path(spike, pen.round(shade(colour, 0.15))),
    path(sole, shade(colour, 0.5)),
    path(upper, pen.lit(colour)),
    polish(pen, upper, colour),
    path(mouth, pen.lit(shade(inner, 0.15))),
    stroke("M348 672 C384 704 470 668 520 610 C548 578 574 560 592 556", tint(colour, 0.35), 3),
    shoes.metal
      ? ellipse(330, 696, 22, 15, pen.metal(shoes.metal), { transform: "rotate(-18 330 696)" })
      : "",
    shoes.metal
      ? ellipse(330, 696, 12, 7, pen.lit(colour), { transform: "rotate(-18 330 696)" })
      : "",
  ])
}

const lowSole = "M200 752 Q196 776 220 778 L596 778 Q612 776 610 756 Z"

function flat(pen: Pen, shoes: Shoes): string {
  const { colour } = shoes
  const upper =
    "M196 750 C200 714 266 694 330 684 C372 716 500 716 556 666 C578 648 600 642 608 648 " +
    "C618 690 616 735 606 764 L220 770 C202 768 194 760 196 750Z"
  const mouth =
    "M330 684 C400 660 520 650 608 648 C600 642 578 648 556 666 C500 716 372 716 330 684Z"
  const bow = shoes.second ?? shade(colour, 0.35)
  return group([
    path(lowSole, shade(colour, 0.6)),
    path(upper, pen.lit(colour)),
    polish(pen, upper, colour),
    path(mouth, pen.lit("#d9bd9f")),
    stroke("M330 684 C372 716 500 716 556 666 C578 648 600 642 608 648", bow, 5),
    path("M326 690 C300 664 274 668 280 690 C284 710 310 706 326 692Z", pen.lit(bow)),
    path("M326 690 C340 660 372 664 370 684 C368 704 344 704 326 692Z", pen.lit(bow)),
    ellipse(326, 690, 9, 10, pen.ball(bow)),
  ])
}

function loafer(pen: Pen, shoes: Shoes): string {
  const { colour } = shoes
  const metal = shoes.metal ?? gold
  const upper =
    "M194 748 C196 706 270 672 330 652 C350 630 380 622 398 634 C430 672 520 668 562 634 C584 622 602 624 608 634 " +
    "C620 680 618 735 608 764 L220 768 C200 766 192 758 194 748Z"
  const mouth =
    "M398 634 C440 610 540 604 608 634 C602 624 584 622 562 634 C520 668 430 672 398 634Z"
  const strap =
    "M340 650 C352 690 372 730 396 762 L440 762 C412 724 398 680 392 634 C370 626 352 634 340 650Z"
  return group([
    path("M500 764 H610 L606 792 Q604 796 596 796 H512 Q504 796 504 788Z", shade(colour, 0.7)),
    path(lowSole, shade(colour, 0.55)),
    path(upper, pen.lit(colour)),
    polish(pen, upper, colour),
    path(mouth, pen.lit("#c9a27e")),
    stroke("M214 724 C250 690 300 676 332 668", shade(colour, 0.5), 3, { opacity: 0.8 }),
    stroke("M218 730 C254 696 304 682 336 674", tint(colour, 0.4), 1.5, { opacity: 0.7 }),
    path(strap, shade(colour, 0.8), {
      opacity: 0.4,
      filter: pen.blur(5),
      transform: "translate(5 2)",
    }),
    path(strap, pen.lit(shade(colour, 0.08))),
    stroke("M358 694 L400 682", shade(metal, 0.4), 9),
    stroke("M358 692 L400 680", metal, 6),
    ...[
      [356, 694],
      [402, 681],
    ].map(([x, y]) => ellipse(x, y, 11, 14, "none", { stroke: metal, "stroke-width": 5 })),
  ])
}

function sandal(pen: Pen, shoes: Shoes): string {
  const { colour } = shoes
  const cork = shoes.second ?? "#c79d6e"
  const sole =
    "M188 752 Q184 734 210 732 C300 728 380 742 470 728 C540 714 600 704 616 718 Q624 730 620 760 Q618 782 600 782 H212 Q190 782 188 752Z"
  const bed =
    "M188 752 Q184 734 210 732 C300 728 380 742 470 728 C540 714 600 704 616 718 C600 728 560 726 480 746 C380 766 280 748 190 758Z"
  const far =
    "M330 650 C392 628 446 640 462 668 C470 694 466 716 462 738 L384 756 C384 700 396 664 330 650Z"
  const near =
    "M242 756 C242 690 280 654 330 650 C384 646 396 700 392 758 C350 764 290 764 242 756Z"
  return group([
    path(sole, pen.lit(cork)),
    stroke("M194 766 H616", shade(cork, 0.4), 3, { opacity: 0.5 }),
    path(bed, pen.lit(tint(cork, 0.45))),
    path(far, pen.lit(shade(colour, 0.35))),
    path(near, shade(colour, 0.8), {
      opacity: 0.4,
      filter: pen.blur(6),
      transform: "translate(8 6)",
    }),
    path(near, pen.lit(colour)),
    polish(pen, near, colour),
    stroke("M252 748 C254 696 286 664 330 660 C372 658 384 700 382 750", tint(colour, 0.5), 2, {
      "stroke-dasharray": "8 6",
      opacity: 0.8,
    }),
    rect(300, 686, 40, 34, "none", { rx: 7, stroke: shoes.metal ?? gold, "stroke-width": 7 }),
    stroke("M320 690 v26", shoes.metal ?? gold, 5),
  ])
}

function sneaker(pen: Pen, shoes: Shoes): string {
  const { colour } = shoes
  const accent = shoes.second ?? "#c98b7b"
  const sole = "M186 744 Q180 786 214 788 H600 Q624 786 622 742 Q400 760 186 744Z"
  const upper =
    "M188 746 C188 706 236 690 290 676 C330 664 370 600 402 576 C416 570 430 578 440 586 " +
    "C480 612 530 600 566 574 C590 560 606 566 610 580 C620 640 626 700 620 746 Q400 768 188 746Z"
  const laces = [0, 1, 2, 3, 4].map((i) =>
    stroke(`M${318 + i * 20} ${670 - i * 21} l38 17`, i % 2 ? tint(colour, 0.7) : "#ffffff", 8)
  )
  return group([
    path(upper, pen.lit(colour)),
    polish(pen, upper, colour),
    pen.inside(upper, [
      path(
        "M180 760 C190 700 236 690 300 690 C300 730 280 750 260 770Z",
        pen.lit(tint(colour, 0.4))
      ),
      path("M540 560 H640 V770 H560 C572 700 566 630 540 560Z", pen.lit(accent)),
      path("M400 768 C430 690 500 660 560 650 L562 676 C510 690 460 720 440 768Z", pen.lit(accent)),
    ]),
    path(
      "M402 576 C440 548 560 548 610 580 C606 566 590 560 566 574 C530 600 480 612 440 586Z",
      shade(accent, 0.35)
    ),
    ...laces,
    path(
      sole,
      pen.linear(
        [
          [0, "#fffaf2"],
          [0.55, "#f0e6da"],
          [1, "#cbb9ab"],
        ],
        [0, 0, 0, 1]
      )
    ),
    stroke("M190 766 Q400 780 620 764", accent, 4, { opacity: 0.8 }),
  ])
}

/** A pair of shoes on the plinth, one behind the other. */
export function shoes(pen: Pen, made: Shoes): string {
  const draw = { heel, flat, loafer, sandal, sneaker }[made.kind]
  const one = draw(pen, made)
  return group([
    pen.floorShadow(420, 748, 200, "#2a1620", 0.3),
    place(one, { x: 20, y: -32, scale: 0.92, flip: true, about: [400, 778] }),
    pen.floorShadow(380, 788, 205, "#2a1620", 0.45),
    place(one, { x: -18, y: 8, about: [400, 778] }),
  ])
}

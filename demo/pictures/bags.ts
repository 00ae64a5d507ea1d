import { shade, tint } from "./colour"
import { ellipse, group, path, rect, stroke, type Pen } from "./pen"

/** A bag: its shape, leather and fittings. */
export type Bag = {
  kind: "tote" | "crossbody" | "clutch" | "bucket" | "handle"
  colour: string
  metal?: string
  second?: string
}

const gold = "#c79a55"

function stitches(d: string, colour: string): string {
  return stroke(d, tint(colour, 0.5), 2, { "stroke-dasharray": "9 7", opacity: 0.65 })
}

function grain(pen: Pen, outline: string, colour: string): string {
  const soft = pen.blur(14)
  return pen.inside(outline, [
    path("M180 420 Q330 380 360 800 L180 800Z", tint(colour, 0.6), { opacity: 0.28, filter: soft }),
    path("M520 400 Q560 600 540 800 L680 800 L680 400Z", shade(colour, 0.7), {
      opacity: 0.34,
      filter: soft,
    }),
    path("M180 730 H660 V800 H180Z", shade(colour, 0.7), { opacity: 0.3, filter: soft }),
  ])
}

function tote(pen: Pen, bag: Bag): string {
  const { colour } = bag
  const handle = "M318 500 C312 300 340 268 400 268 C460 268 488 300 482 500"
  const body = "M236 470 Q400 450 564 470 L598 752 Q600 772 580 772 H220 Q200 772 202 752 Z"
  const panel = "M214 690 Q400 704 586 690 L598 752 Q600 772 580 772 H220 Q200 772 202 752 Z"
  const base = bag.second ?? shade(colour, 0.35)
  return group([
    stroke(handle, shade(colour, 0.5), 15, { transform: "translate(18 -16)" }),
    path("M246 470 Q400 440 554 470 L540 500 H260Z", shade(colour, 0.65)),
    path(body, pen.lit(colour)),
    grain(pen, body, colour),
    path(panel, pen.lit(base)),
    stitches("M236 496 Q400 478 564 496", colour),
    stitches("M216 702 Q400 716 584 702", base),
    stroke(handle, shade(base, 0.5), 17, {
      opacity: 0.3,
      filter: pen.blur(6),
      transform: "translate(8 12)",
    }),
    stroke(handle, base, 16),
    stroke(handle, tint(base, 0.5), 3, { opacity: 0.6, transform: "translate(-4 -3)" }),
    ...[318, 482].flatMap((x) => [
      rect(x - 14, 488, 28, 58, pen.lit(base), { rx: 6 }),
      ellipse(x, 530, 5.5, 5.5, pen.ball(bag.metal ?? gold)),
    ]),
  ])
}

function chain(pen: Pen, d: string, metal: string): string {
  return (
    stroke(d, shade(metal, 0.5), 11, {
      opacity: 0.25,
      filter: pen.blur(4),
      transform: "translate(8 10)",
    }) +
    stroke(d, shade(metal, 0.35), 10, { "stroke-dasharray": "11 9" }) +
    stroke(d, metal, 8, { "stroke-dasharray": "11 9" }) +
    stroke(d, tint(metal, 0.8), 2.5, { "stroke-dasharray": "6 14", "stroke-dashoffset": -2 })
  )
}

function quilting(flap: string, colour: string, pen: Pen): string {
  const lines: string[] = []
  for (let x = -80; x < 800; x += 46) {
    lines.push(stroke(`M${x} 440 l400 400`, shade(colour, 0.45), 3, { opacity: 0.5 }))
    lines.push(stroke(`M${x + 460} 440 l-400 400`, shade(colour, 0.45), 3, { opacity: 0.5 }))
    lines.push(stroke(`M${x + 3} 440 l400 400`, tint(colour, 0.5), 1.6, { opacity: 0.4 }))
    lines.push(stroke(`M${x + 463} 440 l-400 400`, tint(colour, 0.5), 1.6, { opacity: 0.4 }))
  }
  return pen.inside(flap, lines)
}

function crossbody(pen: Pen, bag: Bag): string {
  const { colour } = bag
  const metal = bag.metal ?? gold
  const body =
    "M206 548 Q206 520 234 518 H566 Q594 520 594 548 V738 Q594 772 560 772 H240 Q206 772 206 738Z"
  const flap =
    "M206 548 Q206 518 236 516 H564 Q594 518 594 548 V640 Q590 690 400 694 Q210 690 206 640Z"
  const strap = "M226 530 C190 300 330 236 420 250 C540 268 610 380 574 530"
  return group([
    chain(pen, strap, metal),
    path(body, pen.lit(shade(colour, 0.1))),
    grain(pen, body, colour),
    quilting(body, colour, pen),
    path(flap, shade(colour, 0.8), {
      opacity: 0.45,
      filter: pen.blur(8),
      transform: "translate(4 12)",
    }),
    path(flap, pen.lit(colour)),
    quilting(flap, colour, pen),
    grain(pen, flap, colour),
    stitches("M216 640 Q222 680 400 684 Q578 680 584 640", colour),
    rect(374, 654, 52, 46, pen.metal(metal), { rx: 10 }),
    ellipse(400, 677, 10, 10, shade(metal, 0.4)),
    ellipse(398, 675, 7, 7, pen.ball(metal)),
    ...[226, 574].map((x) => ellipse(x, 532, 11, 11, "none", { stroke: metal, "stroke-width": 5 })),
  ])
}

function clutch(pen: Pen, bag: Bag): string {
  const { colour } = bag
  const metal = bag.metal ?? gold
  const body =
    "M182 582 Q182 566 198 566 H602 Q618 566 618 582 V752 Q618 772 598 772 H202 Q182 772 182 752Z"
  const flap = "M182 580 Q182 564 200 564 H600 Q618 564 618 580 L414 706 Q400 714 386 706Z"
  return group([
    path(body, pen.lit(colour)),
    grain(pen, body, colour),
    path(flap, shade(colour, 0.8), {
      opacity: 0.5,
      filter: pen.blur(9),
      transform: "translate(3 12)",
    }),
    path(flap, pen.lit(tint(colour, 0.06))),
    pen.inside(flap, [
      path("M200 560 L420 560 L300 720Z", "#ffffff", { opacity: 0.2, filter: pen.blur(12) }),
    ]),
    stitches("M200 582 L390 698 Q400 704 410 698 L600 582", colour),
    path("M400 668 l24 28 l-24 28 l-24 -28Z", pen.metal(metal)),
    path("M400 678 l15 18 l-15 18 l-15 -18Z", pen.lit(bag.second ?? "#f4ece0")),
    path("M400 678 l15 18 h-30Z", "#ffffff", { opacity: 0.45 }),
    chain(pen, "M600 596 C690 600 690 760 640 774 C600 782 560 776 540 778", metal),
  ])
}

function bucket(pen: Pen, bag: Bag): string {
  const { colour } = bag
  const metal = bag.metal ?? gold
  const body =
    "M252 500 C250 480 300 462 400 462 C500 462 550 480 548 500 L576 720 Q580 772 520 774 H280 Q220 772 224 720Z"
  const pleats = Array.from({ length: 9 }, (_, i) => {
    const x = 270 + i * 32
    const d = `M${x} 486 Q${x + (400 - x) * 0.06} 530 ${x - (400 - x) * 0.06} 600`
    return stroke(d, shade(colour, 0.6), 6, { opacity: 0.35, filter: pen.blur(3) })
  })
  const strap = "M268 520 C240 330 330 262 400 262 C470 262 560 330 532 520"
  const cord = "M250 548 Q400 580 550 548"
  const base = bag.second ?? shade(colour, 0.3)
  return group([
    stroke(strap, shade(base, 0.2), 14),
    stroke(strap, tint(base, 0.4), 3, { opacity: 0.6, transform: "translate(-3 -3)" }),
    path(body, pen.round(colour)),
    ellipse(400, 496, 146, 28, shade(colour, 0.6)),
    pen.inside(body, pleats),
    grain(pen, body, colour),
    path(
      "M224 716 Q400 752 576 716 L576 740 Q576 772 520 774 H280 Q224 772 224 740Z",
      pen.round(base)
    ),
    stitches("M226 706 Q400 742 574 706", colour),
    stroke(cord, shade(base, 0.6), 10, {
      opacity: 0.35,
      filter: pen.blur(4),
      transform: "translate(2 8)",
    }),
    stroke(cord, base, 8),
    stroke("M392 566 C360 620 376 650 366 690 M410 566 C440 610 424 660 436 684", base, 7),
    ellipse(366, 698, 10, 14, pen.ball(metal)),
    ellipse(437, 692, 10, 14, pen.ball(metal)),
    rect(382, 554, 38, 26, pen.lit(tint(base, 0.1)), { rx: 10 }),
    ...[290, 345, 455, 510].map((x) =>
      ellipse(x, 562 + 10 * (1 - Math.abs(x - 400) / 150), 7, 7, "none", {
        stroke: metal,
        "stroke-width": 3.5,
      })
    ),
  ])
}

function handleBag(pen: Pen, bag: Bag): string {
  const { colour } = bag
  const metal = bag.metal ?? gold
  const body = "M256 520 H544 L590 748 Q594 772 570 772 H230 Q206 772 210 748Z"
  const flap = "M252 514 Q400 500 548 514 L566 606 Q400 640 234 606Z"
  const handle = "M330 520 C326 420 352 392 400 392 C448 392 474 420 470 520"
  const knot = bag.second
  return group([
    stroke(handle, shade(colour, 0.35), 20),
    stroke(handle, tint(colour, 0.4), 5, { opacity: 0.6, transform: "translate(-4 -4)" }),
    path(body, pen.lit(colour)),
    grain(pen, body, colour),
    path(flap, shade(colour, 0.8), {
      opacity: 0.45,
      filter: pen.blur(8),
      transform: "translate(3 12)",
    }),
    path(flap, pen.lit(tint(colour, 0.07))),
    stitches("M246 600 Q400 630 554 600", colour),
    rect(390, 596, 20, 74, pen.lit(shade(colour, 0.2)), { rx: 8 }),
    rect(378, 616, 44, 30, pen.metal(metal), { rx: 7 }),
    ...[330, 470].map((x) => ellipse(x, 520, 13, 9, pen.metal(metal))),
    knot
      ? path(
          "M340 426 C300 470 316 560 286 640 C320 636 340 620 350 600 C346 540 366 480 352 430Z",
          pen.lit(knot)
        )
      : "",
    knot
      ? path(
          "M336 430 C330 520 352 560 372 640 C392 610 386 560 366 500 Q358 470 352 430Z",
          pen.lit(shade(knot, 0.15))
        )
      : "",
    knot ? ellipse(342, 432, 22, 18, pen.ball(knot)) : "",
  ])
}

/** A bag standing on the plinth. */
export function bag(pen: Pen, made: Bag): string {
  const draw = { tote, crossbody, clutch, bucket, handle: handleBag }[made.kind]
  return pen.floorShadow(405, 772, 205, "#2a1620", 0.4) + draw(pen, made)
}

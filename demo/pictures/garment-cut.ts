/** A point measured from the middle of the picture: half width, height. */
type Half = [halfWidth: number, y: number]

/** The measurements of a garment seen from the front. */
export type Cut = {
  neck: Half
  neckDepth: number
  neckShape: "round" | "v"
  shoulder: Half
  armpit: Half
  waist: Half
  hem: Half
  sleeve?: { outer: Half; inner: Half }
}

const middle = 400

const abaya: Cut = {
  neck: [40, 222],
  neckDepth: 62,
  neckShape: "v",
  shoulder: [96, 245],
  armpit: [92, 385],
  waist: [106, 540],
  hem: [166, 896],
  sleeve: { outer: [222, 570], inner: [140, 612] },
}

/** Ready cuts; products vary them. */
export const cuts = {
  abaya,
  butterfly: {
    ...abaya,
    armpit: [100, 500],
    waist: [116, 620],
    sleeve: { outer: [286, 560], inner: [166, 770] },
  },
  straight: {
    ...abaya,
    hem: [138, 898],
    waist: [100, 560],
    sleeve: { outer: [188, 592], inner: [130, 604] },
  },
  maxi: {
    neck: [46, 222],
    neckDepth: 46,
    neckShape: "round",
    shoulder: [92, 245],
    armpit: [86, 366],
    waist: [72, 478],
    hem: [186, 894],
    sleeve: { outer: [182, 580], inner: [130, 594] },
  },
  slip: {
    neck: [52, 262],
    neckDepth: 54,
    neckShape: "v",
    shoulder: [66, 276],
    armpit: [86, 366],
    waist: [78, 480],
    hem: [150, 894],
  },
  kaftan: {
    ...abaya,
    neckDepth: 92,
    armpit: [108, 460],
    waist: [124, 620],
    hem: [170, 896],
    sleeve: { outer: [268, 500], inner: [196, 640] },
  },
  midi: {
    neck: [46, 226],
    neckDepth: 40,
    neckShape: "round",
    shoulder: [106, 250],
    armpit: [98, 372],
    waist: [78, 470],
    hem: [216, 800],
    sleeve: { outer: [208, 440], inner: [140, 476] },
  },
  shirt: {
    neck: [48, 266],
    neckDepth: 44,
    neckShape: "v",
    shoulder: [138, 300],
    armpit: [132, 440],
    waist: [130, 580],
    hem: [142, 770],
    sleeve: { outer: [236, 660], inner: [168, 682] },
  },
  blouse: {
    neck: [54, 266],
    neckDepth: 60,
    neckShape: "v",
    shoulder: [128, 298],
    armpit: [122, 430],
    waist: [108, 570],
    hem: [146, 730],
    sleeve: { outer: [258, 610], inner: [162, 660] },
  },
  knit: {
    neck: [52, 268],
    neckDepth: 34,
    neckShape: "round",
    shoulder: [142, 304],
    armpit: [138, 450],
    waist: [140, 600],
    hem: [134, 740],
    sleeve: { outer: [252, 690], inner: [172, 712] },
  },
  tee: {
    neck: [58, 268],
    neckDepth: 44,
    neckShape: "round",
    shoulder: [140, 300],
    armpit: [134, 440],
    waist: [130, 580],
    hem: [138, 750],
    sleeve: { outer: [222, 470], inner: [146, 500] },
  },
} satisfies Record<string, Cut>

/** How far the hem hangs below its corners at a distance from the middle. */
export function hemDrop(cut: Cut, x: number): number {
  const [hemWidth] = cut.hem
  return 20 * (1 - ((x - middle) / hemWidth) ** 2)
}

function hemLine(cut: Cut): string {
  const [hemWidth, hemY] = cut.hem
  const waves = Math.max(3, Math.round(hemWidth / 32))
  const step = (hemWidth * 2) / waves
  const parts: string[] = []
  for (let i = 0; i < waves; i++) {
    const from = middle - hemWidth + i * step
    const to = from + step
    const drop = hemDrop(cut, (from + to) / 2)
    parts.push(`Q ${from + step / 2} ${hemY + drop + 9} ${to} ${hemY + hemDrop(cut, to)}`)
  }
  return parts.join(" ")
}

/** The neckline from the wearer's left to right, as path commands. */
export function neckline(cut: Cut): string {
  const [neckWidth, neckY] = cut.neck
  const left = middle - neckWidth
  const right = middle + neckWidth
  const low = neckY + cut.neckDepth
  if (cut.neckShape === "v") {
    const bend = low - cut.neckDepth * 0.4
    return `Q ${right - 6} ${bend} ${middle} ${low} Q ${left + 6} ${bend} ${left} ${neckY}`
  }
  const reach = low + cut.neckDepth * 0.3
  return `C ${right - 6} ${reach} ${left + 6} ${reach} ${left} ${neckY}`
}

/** The outline of the body of the garment. */
export function bodyOutline(cut: Cut): string {
  const [n, ny] = cut.neck
  const [s, sy] = cut.shoulder
  const [a, ay] = cut.armpit
  const [w, wy] = cut.waist
  const [h, hy] = cut.hem
  const m = middle
  const flare = (hy - wy) * 0.45
  return [
    `M ${m - n} ${ny}`,
    `C ${m - n - 18} ${ny + 8} ${m - s + 18} ${sy - 10} ${m - s} ${sy}`,
    `C ${m - s + 8} ${sy + 50} ${m - a + 2} ${ay - 50} ${m - a} ${ay}`,
    `C ${m - a + 2} ${ay + 40} ${m - w} ${wy - 60} ${m - w} ${wy}`,
    `C ${m - w - 4} ${wy + flare * 0.6} ${m - h + 14} ${hy - flare} ${m - h} ${hy}`,
    hemLine(cut),
    `C ${m + h - 14} ${hy - flare} ${m + w + 4} ${wy + flare * 0.6} ${m + w} ${wy}`,
    `C ${m + w} ${wy - 60} ${m + a - 2} ${ay + 40} ${m + a} ${ay}`,
    `C ${m + a - 2} ${ay - 50} ${m + s - 8} ${sy + 50} ${m + s} ${sy}`,
    `C ${m + s - 18} ${sy - 10} ${m + n + 18} ${ny + 8} ${m + n} ${ny}`,
    neckline(cut),
    "Z",
  ].join(" ")
}

/** The outline of one sleeve: -1 is on the left of the picture, 1 on the right. */
export function sleeveOutline(cut: Cut, side: -1 | 1): string {
  if (!cut.sleeve) {
    return ""
  }
  const x = (half: number) => middle + side * half
  const [s, sy] = cut.shoulder
  const [a, ay] = cut.armpit
  const [o, oy] = cut.sleeve.outer
  const [i, iy] = cut.sleeve.inner
  const fall = oy - sy
  return [
    `M ${x(s - 14)} ${sy - 5}`,
    `C ${x(s + 26)} ${sy + 8} ${x(o - 26)} ${oy - fall * 0.6} ${x(o)} ${oy}`,
    `Q ${x((o + i) / 2 + 6)} ${(oy + iy) / 2 + 16} ${x(i)} ${iy}`,
    `C ${x(i - 8)} ${iy - (iy - ay) * 0.5} ${x(a + 20)} ${ay + 40} ${x(a - 12)} ${ay - 24}`,
    "Z",
  ].join(" ")
}

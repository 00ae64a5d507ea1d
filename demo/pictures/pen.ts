import { shade, tint } from "./colour"

type Stop = [offset: number, colour: string, opacity?: number]
type Line = [x1: number, y1: number, x2: number, y2: number]

/** Attributes of one SVG element. */
export type Attributes = Record<string, string | number>

/** Writes the attributes of an element. */
export function attributes(values: Attributes): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join("")
}

/** A filled path. */
export function path(d: string, fill: string, extra: Attributes = {}): string {
  return `<path d="${d}" fill="${fill}"${attributes(extra)}/>`
}

/** A stroked path with round ends. */
export function stroke(d: string, colour: string, width: number, extra: Attributes = {}): string {
  const line = { fill: "none", stroke: colour, "stroke-width": width, "stroke-linecap": "round" }
  return `<path d="${d}"${attributes({ ...line, "stroke-linejoin": "round", ...extra })}/>`
}

/** An ellipse; a circle when the second radius is left out. */
export function ellipse(
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  fill: string,
  extra: Attributes = {}
): string {
  return `<ellipse${attributes({ cx, cy, rx, ry, fill, ...extra })}/>`
}

/** A rectangle, with rounded corners if asked. */
export function rect(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  extra: Attributes = {}
): string {
  return `<rect${attributes({ x, y, width, height, fill, ...extra })}/>`
}

/** A group that carries attributes for all of its parts. */
export function group(parts: string[], extra: Attributes = {}): string {
  return `<g${attributes(extra)}>${parts.join("")}</g>`
}

/** Moves, scales and turns a drawing about a point of its own. */
export function place(
  drawing: string,
  at: {
    x?: number
    y?: number
    scale?: number
    turn?: number
    flip?: boolean
    about?: [number, number]
  }
): string {
  const [cx, cy] = at.about ?? [400, 500]
  const scale = at.scale ?? 1
  const move = `translate(${cx + (at.x ?? 0)} ${cy + (at.y ?? 0)})`
  const size = `scale(${at.flip ? -scale : scale} ${scale})`
  const transform = `${move} rotate(${at.turn ?? 0}) ${size} translate(${-cx} ${-cy})`
  return group([drawing], { transform })
}

/** A small seeded generator, so that the same picture comes out the same each time. */
export function dice(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function stopTags(stops: Stop[]): string {
  return stops
    .map(
      ([offset, colour, opacity = 1]) =>
        `<stop${attributes({ offset, "stop-color": colour, "stop-opacity": opacity })}/>`
    )
    .join("")
}

/** Collects the gradients, filters and clips of one picture. */
export class Pen {
  private readonly definitions: string[] = []

  private define(tag: string, extra: Attributes, inner: string): string {
    const id = `d${this.definitions.length}`
    this.definitions.push(`<${tag}${attributes({ id, ...extra })}>${inner}</${tag}>`)
    return `url(#${id})`
  }

  /** A linear gradient across the shape that it fills. */
  linear(stops: Stop[], [x1, y1, x2, y2]: Line = [0, 0, 1, 0]): string {
    return this.define("linearGradient", { x1, y1, x2, y2 }, stopTags(stops))
  }

  /** A radial gradient within the shape that it fills. */
  radial(stops: Stop[], cx = 0.5, cy = 0.5, r = 0.5): string {
    return this.define("radialGradient", { cx, cy, r }, stopTags(stops))
  }

  /** Gaussian blur, as a filter. */
  blur(deviation: number): string {
    const room = { x: "-60%", y: "-60%", width: "220%", height: "220%" }
    return this.define("filter", room, `<feGaussianBlur stdDeviation="${deviation}"/>`)
  }

  /** Keeps drawings inside an outline. */
  inside(outline: string, parts: string[], extra: Attributes = {}): string {
    const clip = this.define("clipPath", {}, `<path d="${outline}"/>`)
    return group([group(parts, extra)], { "clip-path": clip })
  }

  /** A flat thing lit from the upper left. */
  lit(colour: string, strength = 1): string {
    const light = tint(colour, 0.22 * strength)
    const dark = shade(colour, 0.28 * strength)
    return this.linear(
      [
        [0, light],
        [0.45, colour],
        [1, dark],
      ],
      [0, 0, 1, 0.8]
    )
  }

  /** A round, upright thing lit from the left. */
  round(colour: string, gloss = 1): string {
    return this.linear([
      [0, shade(colour, 0.12)],
      [0.22, tint(colour, 0.3 * gloss)],
      [0.45, colour],
      [0.85, shade(colour, 0.34)],
      [1, shade(colour, 0.22)],
    ])
  }

  /** Polished metal. */
  metal(colour: string): string {
    return this.linear([
      [0, shade(colour, 0.25)],
      [0.14, tint(colour, 0.25)],
      [0.28, tint(colour, 0.8)],
      [0.42, colour],
      [0.7, shade(colour, 0.38)],
      [0.88, shade(colour, 0.1)],
      [0.95, tint(colour, 0.4)],
      [1, shade(colour, 0.2)],
    ])
  }

  /** A ball lit from the upper left. */
  ball(colour: string): string {
    const stops: Stop[] = [
      [0, tint(colour, 0.6)],
      [0.45, colour],
      [1, shade(colour, 0.45)],
    ]
    return this.radial(stops, 0.35, 0.3, 0.75)
  }

  /** A soft shadow on the floor. */
  floorShadow(cx: number, cy: number, rx: number, colour: string, opacity = 0.4): string {
    const wide = { opacity: opacity * 0.6, filter: this.blur(20) }
    const tight = { opacity, filter: this.blur(7) }
    return (
      ellipse(cx + rx * 0.14, cy + 6, rx * 1.15, Math.max(10, rx * 0.13), colour, wide) +
      ellipse(cx + rx * 0.03, cy, rx * 0.96, Math.max(6, rx * 0.06), colour, tight)
    )
  }

  /** The finished picture. */
  picture(parts: string[], width = 800, height = 1000): string {
    const size = { xmlns: "http://www.w3.org/2000/svg", width, height }
    const box = { viewBox: `0 0 ${width} ${height}` }
    const defs = `<defs>${this.definitions.join("")}</defs>`
    return `<svg${attributes({ ...size, ...box })}>${defs}${parts.join("")}</svg>`
  }
}

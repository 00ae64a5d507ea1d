import { garment, garmentShape, type Garment } from "./garment"
import { cuts } from "./garment-cut"
import { archGround, hanger, hangingGround, plinth, type Wall } from "./ground-noor"
import { group, path, place, type Pen } from "./pen"

/** Draws one whole picture with the pen that it is given. */
export type Scene = (pen: Pen) => string

/** A garment on its hanger, with its shadow on the wall. */
export function hung(pen: Pen, made: Garment): string {
  const { neck, shoulder } = cuts[made.cut]
  const drop = made.straps ? -36 : 0
  const shadow = { opacity: 0.3, filter: pen.blur(16), transform: "translate(26 26)" }
  const arms = made.straps ? 84 : shoulder[0] - 8
  return group([
    path(garmentShape(made), "#2a1620", shadow),
    hanger(pen, neck[1] + drop, arms),
    garment(pen, made),
  ])
}

/** A garment in its niche. */
export function hang(wall: Wall, made: Garment): Scene {
  return (pen) => hangingGround(pen, wall) + hung(pen, made)
}

/** Several things that hang from the rail. */
export function onRail(wall: Wall, draw: Scene): Scene {
  return (pen) => hangingGround(pen, wall) + draw(pen)
}

/** A part of a garment from near by. */
export function near(
  wall: Wall,
  made: Garment,
  at: { x: number; y: number; scale: number }
): Scene {
  return (pen) =>
    hangingGround(pen, wall) +
    place(hung(pen, made), { x: 400 - at.x, y: 500 - at.y, scale: at.scale, about: [at.x, at.y] })
}

/** Something on the plinth; low things are lifted nearer to the eye. */
export function stand(wall: Wall, draw: Scene, lift = 0, zoom = 1.1): Scene {
  return (pen) =>
    archGround(pen, wall) +
    place(plinth(pen, wall, lift) + place(draw(pen), { y: -lift }), {
      scale: zoom,
      about: [400, 830],
    })
}

/** Two things of a kind side by side on the plinth. */
export function pair(wall: Wall, left: Scene, right: Scene, lift = 0): Scene {
  return (pen) =>
    archGround(pen, wall) +
    plinth(pen, wall, lift, 310) +
    place(right(pen), { x: 128, y: -lift - 18, scale: 0.72, about: [400, 772] }) +
    place(left(pen), { x: -118, y: -lift + 8, scale: 0.78, about: [400, 772] })
}

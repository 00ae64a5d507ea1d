import { beans, jar, pouch, sachetBox, type Pouch } from "./coffee"
import { dates, type Dates } from "./dates"
import { dripper, filters, grinder, kettle, moka, press, scale, server, tumbler } from "./gear"
import { giftBox, giftWrap } from "./gifts"
import { dunesGround, type Hour } from "./ground-rimal"
import type { Scene } from "./noor-stage"
import { place } from "./pen"
import { dallah, finjan, finjanSet, mubkhara, tray } from "./serving"

function stand(hour: Hour, draw: Scene, zoom = 1.14): Scene {
  return (pen) => dunesGround(pen, hour) + place(draw(pen), { scale: zoom, about: [400, 772] })
}

type Part = [draw: Scene, x: number, y: number, scale: number]

function together(hour: Hour, ...parts: Part[]): Scene {
  return (pen) =>
    dunesGround(pen, hour) +
    parts
      .map(([draw, x, y, size]) => place(draw(pen), { x, y, scale: size, about: [400, 772] }))
      .join("")
}

const bagOf =
  (made: Pouch): Scene =>
  (pen) =>
    pouch(pen, made)
const datesOf =
  (made: Dates): Scene =>
  (pen) =>
    dates(pen, made)
const cup: Scene = (pen) => finjan(pen, { colour: "#f5ead6", trim: "#7c3f33", full: true })
const someBeans: Scene = (pen) => beans(pen, { x: 400, y: 796, count: 7 })
const brass: Scene = (pen) => dallah(pen, { colour: "#c9953f", trim: "#7c4a22" })

const khawlani: Pouch = { paper: "#e6d3ae", label: "#7c3f33", ink: "#f6e6c8", emblem: "dunes" }
const cardamom: Pouch = { paper: "#74835a", label: "#f1e5ca", ink: "#4a5a36", emblem: "cardamom" }
const saffron: Pouch = { paper: "#c9873a", label: "#fbeccd", ink: "#a23a24", emblem: "saffron" }
const qassimi: Pouch = { paper: "#6a4331", label: "#e9d3a8", ink: "#6a4331", emblem: "palm" }
const sachets: Pouch = { paper: "#8a4a38", label: "#f2dfbc", ink: "#8a4a38", emblem: "dunes" }
const yirgacheffe: Pouch = { paper: "#e9dccb", label: "#c9705c", ink: "#fff1de", emblem: "sun" }
const guji: Pouch = { paper: "#b8614f", label: "#f6e3c8", ink: "#9c4636", emblem: "mountain" }
const huila: Pouch = { paper: "#3f5a5c", label: "#eadfc4", ink: "#34494b", emblem: "mountain" }
const cerrado: Pouch = { paper: "#d9a860", label: "#5b3a26", ink: "#f6e2b8", emblem: "sun" }
const nyeri: Pouch = { paper: "#7b3346", label: "#f0d6c0", ink: "#7b3346", emblem: "bean" }
const haraz: Pouch = { paper: "#39302e", label: "#d9a05c", ink: "#39302e", emblem: "mountain" }
const espresso: Pouch = { paper: "#2b2524", label: "#b8452f", ink: "#fbe6cc", emblem: "bean" }
const decaf: Pouch = { paper: "#8fa0a0", label: "#f4ead6", ink: "#5a6b6c", emblem: "palm" }
const drip: Pouch = { paper: "#d8b48a", label: "#fbf0dc", ink: "#7c3f33", emblem: "bean" }

const coffees: Record<string, Scene> = {
  "khawlani-blonde": stand("dawn", bagOf(khawlani)),
  "khawlani-blonde-2": together(
    "dawn",
    [bagOf(khawlani), -110, -14, 0.9],
    [cup, 130, 16, 1.3],
    [someBeans, 20, 22, 1]
  ),
  "cardamom-blend": stand("oasis", bagOf(cardamom)),
  "saffron-blend": stand("noon", bagOf(saffron)),
  "saffron-blend-2": together("noon", [bagOf(saffron), 110, -14, 0.9], [brass, -130, 10, 0.8]),
  "qassimi-dark": stand("clay", bagOf(qassimi)),
  "instant-sachets": stand("dawn", (pen) => sachetBox(pen, sachets)),
  "cardamom-jar": stand("noon", (pen) => jar(pen, { kind: "cardamom", colour: "#93a45c" })),
  "saffron-jar": stand("clay", (pen) =>
    place(jar(pen, { kind: "saffron", colour: "#b8321f" }), { scale: 0.86, about: [400, 772] })
  ),
  "ethiopia-yirgacheffe": stand("dusk", bagOf(yirgacheffe)),
  "ethiopia-yirgacheffe-2": together(
    "dusk",
    [bagOf(yirgacheffe), -120, -14, 0.9],
    [(pen) => dripper(pen, { colour: "#f1e3cd", coffee: "#6b3820" }), 140, 12, 0.76],
    [someBeans, -70, 28, 1]
  ),
  "ethiopia-guji": stand("noon", bagOf(guji)),
  "colombia-huila": stand("oasis", bagOf(huila)),
  "brazil-cerrado": stand("clay", bagOf(cerrado)),
  "kenya-nyeri": stand("dawn", bagOf(nyeri)),
  "yemen-haraz": stand("dusk", bagOf(haraz)),
  "yemen-haraz-2": together(
    "dusk",
    [bagOf(haraz), 100, -14, 0.92],
    [(pen) => jar(pen, { kind: "beans", colour: "#6b3d22" }), -140, 14, 0.72],
    [someBeans, 20, 28, 1]
  ),
  "rimal-espresso": stand("night", bagOf(espresso)),
  "rimal-espresso-2": together(
    "night",
    [bagOf(espresso), -118, -14, 0.9],
    [(pen) => moka(pen, { metal: "#bdb5aa" }), 138, 14, 0.78],
    [someBeans, 0, 28, 1]
  ),
  "decaf-colombia": stand("dawn", bagOf(decaf)),
  "drip-bags": stand("oasis", (pen) => sachetBox(pen, drip)),
}

const ajwa: Dates = { kind: "bowl", colour: "#41211a" }
const sukkari: Dates = { kind: "box", colour: "#c08a45", round: true }
const stuffed: Dates = { kind: "plate", colour: "#7a3d20", topping: "almond" }
const chocolate: Dates = { kind: "box", colour: "#4a2618", topping: "chocolate", dish: "#5b3526" }

const datesAndSweets: Record<string, Scene> = {
  "ajwa-madinah": stand("night", datesOf(ajwa)),
  "ajwa-madinah-2": together("night", [datesOf(ajwa), 70, -10, 0.86], [cup, -170, 18, 1.15]),
  "sukkari-qassim": stand("dawn", datesOf(sukkari)),
  "khalas-ahsa": stand("oasis", datesOf({ kind: "bowl", colour: "#a3622c", dish: "#7c8a62" })),
  "sagai-riyadh": stand("noon", datesOf({ kind: "plate", colour: "#b07a48", dish: "#a9713f" })),
  "medjool-jumbo": stand("clay", datesOf({ kind: "box", colour: "#7b3f1f", dish: "#a5713f" })),
  "stuffed-almond": stand("dusk", datesOf(stuffed)),
  "stuffed-almond-2": together("dusk", [brass, 130, -16, 0.84], [datesOf(stuffed), -90, 14, 0.8]),
  "chocolate-dates": stand("dawn", datesOf(chocolate)),
  "maamoul-dates": stand("oasis", datesOf({ kind: "cookies", colour: "#d9a566" })),
  "date-syrup": stand("noon", datesOf({ kind: "syrup", colour: "#54280f" })),
}

const gear: Record<string, Scene> = {
  "dripper-v60": stand("noon", (pen) => dripper(pen, { colour: "#f3e7d3", coffee: "#6b3820" })),
  "dripper-v60-2": together(
    "noon",
    [(pen) => dripper(pen, { colour: "#b8614f", coffee: "#6b3820" }), 100, -12, 0.92],
    [(pen) => kettle(pen, { colour: "#34302e", metal: "#c9a264" }), -150, 20, 0.72]
  ),
  "glass-server": stand(
    "oasis",
    (pen) => server(pen, { colour: "#9a673d", coffee: "#5a2f1a" }),
    1.4
  ),
  "hand-grinder": stand("dusk", (pen) => grinder(pen, { colour: "#45403c", metal: "#cdbca2" })),
  "hand-grinder-2": together(
    "clay",
    [(pen) => grinder(pen, { colour: "#45403c", metal: "#cdbca2" }), -70, -8, 0.98],
    [(pen) => jar(pen, { kind: "beans", colour: "#6b3d22" }), 170, 8, 0.66],
    [someBeans, 20, 28, 1.1]
  ),
  "gooseneck-kettle": stand("dawn", (pen) => kettle(pen, { colour: "#f0e4d2", metal: "#c9a264" })),
  "brew-scale": stand("clay", (pen) => scale(pen, { colour: "#3a3432", cup: "#efe2cb" }), 1.3),
  "french-press": stand("night", (pen) => press(pen, { metal: "#c39a5c", coffee: "#4a2616" })),
  "moka-pot": stand("dawn", (pen) => moka(pen, { metal: "#bdb5aa" })),
  "paper-filters": stand("noon", (pen) => filters(pen, { colour: "#f1e3ca" })),
  "travel-tumbler": stand("oasis", (pen) => tumbler(pen, { colour: "#8a4a38", metal: "#c9b79c" })),
}

const serving: Record<string, Scene> = {
  "dallah-brass": stand("clay", brass),
  "dallah-brass-2": together(
    "dusk",
    [brass, -80, -12, 0.98],
    [cup, 120, 18, 1.1],
    [cup, 200, -6, 0.95]
  ),
  "dallah-matt": stand("noon", (pen) =>
    dallah(pen, { colour: "#6b7a70", trim: "#d9b878", matt: true })
  ),
  "finjan-set": stand("night", (pen) => finjanSet(pen, { colour: "#f5ead6", trim: "#7c3f33" })),
  "serving-tray": together(
    "dawn",
    [(pen) => tray(pen, { colour: "#9a673d" }), 0, 0, 1.2],
    [(pen) => dallah(pen, { colour: "#6b7a70", trim: "#d9b878", matt: true }), -70, -34, 0.66],
    [cup, 90, -8, 1],
    [cup, 170, -26, 0.9]
  ),
  "mubkhara-oud": stand("dusk", (pen) => mubkhara(pen, { colour: "#8a5a36", trim: "#d0a052" })),
}

const gifts: Record<string, Scene> = {
  "gift-box": stand("dawn", (pen) =>
    giftBox(pen, { paper: "#8a4a38", ribbon: "#e2bd7a", pattern: true })
  ),
  "majlis-gift": together(
    "clay",
    [(pen) => giftBox(pen, { paper: "#6f7d52", ribbon: "#e9d3a8" }), 130, -18, 0.86],
    [bagOf(khawlani), -140, -8, 0.72],
    [datesOf(ajwa), -10, 26, 0.5]
  ),
  "hospitality-set": together(
    "oasis",
    [brass, 110, -18, 0.86],
    [datesOf(sukkari), -130, 4, 0.7],
    [cup, 60, 26, 1]
  ),
  "gift-wrap": stand("noon", (pen) => giftWrap(pen, { paper: "#a9674a", ribbon: "#6f7d52" })),
}

/** Every picture of the store Rimal, by file name. */
export const rimalScenes: Record<string, Scene> = {
  ...coffees,
  ...datesAndSweets,
  ...gear,
  ...serving,
  ...gifts,
}

import { accessory, type Accessory } from "./accessories"
import { bag, type Bag } from "./bags"
import { giftBox, giftWrap } from "./gifts"
import type { Wall } from "./ground-noor"
import { pair, stand, type Scene } from "./noor-stage"
import { place } from "./pen"
import { scarf } from "./scarves"
import { shoes, type Shoes } from "./shoes"

const oneBag = (wall: Wall, made: Bag, lift = 0) => stand(wall, (pen) => bag(pen, made), lift)
const oneShoe = (wall: Wall, made: Shoes) => stand(wall, (pen) => shoes(pen, made), 130, 1.16)
const oneThing = (wall: Wall, made: Accessory, lift = 40) =>
  stand(wall, (pen) => accessory(pen, made), lift)

const tote: Bag = { kind: "tote", colour: "#c28a63" }
const quilted: Bag = { kind: "crossbody", colour: "#2e2932" }
const envelope: Bag = { kind: "clutch", colour: "#8c3f4d" }
const bucket: Bag = { kind: "bucket", colour: "#93a083", second: "#6b4a35" }
const handle: Bag = { kind: "handle", colour: "#e6d6c1", second: "#c9616b" }

const heel: Shoes = { kind: "heel", colour: "#8c3f4d" }
const flat: Shoes = { kind: "flat", colour: "#dfb3a6" }
const loafer: Shoes = { kind: "loafer", colour: "#5c3a2c" }
const sandal: Shoes = { kind: "sandal", colour: "#a9663f" }
const sneaker: Shoes = { kind: "sneaker", colour: "#f3ece3", second: "#cf958d" }

const bags: Record<string, Scene> = {
  "bag-safar": oneBag("ivory", tote),
  "bag-safar-2": pair(
    "ivory",
    (pen) => bag(pen, { ...tote, colour: "#2f2a33", second: "#8a5f43" }),
    (pen) => bag(pen, tote)
  ),
  "bag-naqsh": oneBag("rose", quilted),
  "bag-naqsh-2": pair(
    "rose",
    (pen) => bag(pen, { ...quilted, colour: "#d8b3a8" }),
    (pen) => bag(pen, quilted)
  ),
  "bag-masa": oneBag("sage", envelope, 90),
  "bag-sadaf": oneBag("sky", bucket),
  "bag-ruqi": oneBag("sand", handle),
}

const footwear: Record<string, Scene> = {
  "shoe-lamaa": oneShoe("lilac", heel),
  "shoe-lamaa-2": pair(
    "lilac",
    (pen) => place(bag(pen, envelope), { x: -10, scale: 0.9, about: [400, 772] }),
    (pen) => shoes(pen, heel),
    40
  ),
  "shoe-nada": oneShoe("clay", flat),
  "shoe-wajd": oneShoe("ivory", loafer),
  "shoe-wajd-2": pair(
    "sage",
    (pen) => shoes(pen, loafer),
    (pen) => shoes(pen, { ...loafer, colour: "#1f1d24" }),
    90
  ),
  "shoe-ramla": oneShoe("rose", sandal),
  "shoe-khutwa": oneShoe("sage", sneaker),
}

const smallThings: Record<string, Scene> = {
  "scarf-taqm": stand(
    "lilac",
    (pen) => scarf(pen, { kind: "stack", colour: "#b9c0a8", more: ["#d9b3a4", "#8a94a3"] }),
    90
  ),
  "glasses-shams": oneThing("clay", { kind: "sunglasses", colour: "#5c3a33" }, 100),
  "earrings-zumurrud": oneThing("ivory", { kind: "earrings", colour: "#2f7a6b" }),
  "necklace-lulu": oneThing("rose", { kind: "necklace", colour: "#ead9cd" }, 0),
  "necklace-lulu-2": pair(
    "sky",
    (pen) => accessory(pen, { kind: "necklace", colour: "#ead9cd" }),
    (pen) => accessory(pen, { kind: "earrings", colour: "#e6d3c8" })
  ),
  "belt-jild": oneThing("sage", { kind: "belt", colour: "#7a4a30" }, 100),
  "bangles-dahab": oneThing("sky", { kind: "bangles", colour: "#b8505a" }, 80),
  "watch-waqt": oneThing("sand", { kind: "watch", colour: "#b77f78" }),
  "gift-box": stand("rose", (pen) => giftBox(pen, { paper: "#c98a8c", ribbon: "#f6e9d8" }), 40),
  "gift-wrap": stand("ivory", (pen) => giftWrap(pen, { paper: "#b98090", ribbon: "#c99b52" }), 40),
}

/** Everything that stands on the plinth. */
export const things: Record<string, Scene> = { ...bags, ...footwear, ...smallThings }

import type { Garment } from "./garment"
import { hang, near, onRail, hung, type Scene } from "./noor-stage"
import { place } from "./pen"
import { scarf } from "./scarves"

const gold = "#cfa566"

const abayaLayl: Garment = { cut: "straight", colour: "#28242c", front: "closed", satin: true }
const abayaNajd: Garment = {
  cut: "abaya",
  colour: "#2b2730",
  front: "open",
  inner: "#d3c0ac",
  embroidery: { colour: gold, on: ["front", "cuffs"] },
}
const abayaFarasha: Garment = {
  cut: "butterfly",
  colour: "#652f40",
  front: "closed",
  embroidery: { colour: "#dcb985", on: ["hem", "cuffs"] },
}
const abayaZaytoun: Garment = { cut: "straight", colour: "#7c8160", front: "buttons", collar: true }
const abayaBisht: Garment = {
  cut: "kaftan",
  colour: "#8a6650",
  front: "open",
  inner: "#efe3d3",
  embroidery: { colour: "#ecd3a4", on: ["front"] },
}
const abayaLulu: Garment = { cut: "abaya", colour: "#a7a3a6", front: "wrap", belt: "#8b868c" }

const dressRayhan: Garment = {
  cut: "maxi",
  colour: "#8a9a72",
  front: "buttons",
  collar: true,
  belt: "#6b4a35",
}
const dressZahra: Garment = {
  cut: "midi",
  colour: "#f4e9dd",
  print: { kind: "flowers", colour: "#c9616b" },
  tiers: true,
}
const dressMasa: Garment = { cut: "slip", colour: "#6f4a7d", satin: true, straps: true }
const jalabiya: Garment = {
  cut: "kaftan",
  colour: "#2f6b6b",
  embroidery: { colour: "#e2c07f", on: ["chest", "hem"] },
}
const dressSahil: Garment = {
  cut: "maxi",
  colour: "#e8ecee",
  front: "buttons",
  collar: true,
  belt: "#3f5a78",
  print: { kind: "stripes", colour: "#4a6a8c" },
}
const dressTurab: Garment = { cut: "maxi", colour: "#b8644a", front: "wrap", belt: "#9c4f38" }

const blouseHareer: Garment = { cut: "blouse", colour: "#efe2d0", front: "buttons", satin: true }
const shirtKattan: Garment = { cut: "shirt", colour: "#a9c0cf", front: "buttons", collar: true }
const knitMarjan: Garment = { cut: "knit", colour: "#cb7a66", ribbed: true }
const teeQutn: Garment = { cut: "tee", colour: "#f0e9e0" }
const blouseWarda: Garment = {
  cut: "blouse",
  colour: "#e7c9c4",
  front: "wrap",
  print: { kind: "leaves", colour: "#a5616a" },
}

/** Abayas, dresses and tops. */
export const clothes: Record<string, Scene> = {
  "abaya-layl": hang("ivory", abayaLayl),
  "abaya-layl-2": near("ivory", abayaLayl, { x: 400, y: 380, scale: 1.9 }),
  "abaya-najd": hang("clay", abayaNajd),
  "abaya-najd-2": near("clay", abayaNajd, { x: 330, y: 500, scale: 2 }),
  "abaya-farasha": hang("rose", abayaFarasha),
  "abaya-farasha-2": near("rose", abayaFarasha, { x: 390, y: 780, scale: 1.9 }),
  "abaya-zaytoun": hang("sand", abayaZaytoun),
  "abaya-bisht": hang("sage", abayaBisht),
  "abaya-bisht-2": onRail("sage", (pen) =>
    [
      place(hung(pen, { ...abayaBisht, colour: "#55505a" }), {
        x: 148,
        scale: 0.86,
        about: [400, 128],
      }),
      place(hung(pen, abayaBisht), { x: -132, scale: 0.92, about: [400, 128] }),
    ].join("")
  ),
  "abaya-lulu": hang("lilac", abayaLulu),
  "dress-rayhan": hang("ivory", dressRayhan),
  "dress-rayhan-2": near("ivory", dressRayhan, { x: 400, y: 420, scale: 2 }),
  "dress-zahra": hang("sky", dressZahra),
  "dress-zahra-2": onRail("rose", (pen) =>
    [
      place(
        hung(pen, {
          ...dressZahra,
          colour: "#2f3c55",
          print: { kind: "flowers", colour: "#e7b8a2" },
        }),
        {
          x: 150,
          scale: 0.84,
          about: [400, 128],
        }
      ),
      place(hung(pen, dressZahra), { x: -130, scale: 0.92, about: [400, 128] }),
    ].join("")
  ),
  "dress-masa": hang("rose", dressMasa),
  "jalabiya-firouz": hang("sand", jalabiya),
  "jalabiya-firouz-2": near("sand", jalabiya, { x: 400, y: 400, scale: 1.9 }),
  "dress-sahil": hang("clay", dressSahil),
  "dress-turab": hang("sage", dressTurab),
  "blouse-hareer": hang("lilac", blouseHareer),
  "shirt-kattan": hang("sand", shirtKattan),
  "shirt-kattan-2": near("sand", shirtKattan, { x: 400, y: 400, scale: 1.8 }),
  "knit-marjan": hang("sky", knitMarjan),
  "tee-qutn": hang("clay", teeQutn),
  "blouse-warda": hang("sage", blouseWarda),
}

/** Scarves, which hang or lie folded; the folded ones are staged with the bags. */
export const scarves: Record<string, Scene> = {
  "scarf-naseem": onRail("ivory", (pen) =>
    scarf(pen, { kind: "drape", colour: "#cf958d", sheer: true })
  ),
  "scarf-naseem-2": onRail("rose", (pen) =>
    [
      place(scarf(pen, { kind: "drape", colour: "#7f8fa0" }), {
        x: 108,
        scale: 0.9,
        about: [400, 126],
      }),
      place(scarf(pen, { kind: "drape", colour: "#cf958d" }), {
        x: -96,
        scale: 0.96,
        about: [400, 126],
      }),
    ].join("")
  ),
  "scarf-dafa": onRail("sky", (pen) =>
    scarf(pen, { kind: "drape", colour: "#b98a5f", fringe: true, border: "#7c5436" })
  ),
  "scarf-bustan": onRail("sand", (pen) =>
    scarf(pen, {
      kind: "peg",
      colour: "#f3e6d4",
      border: "#3f5a6b",
      print: { kind: "flowers", colour: "#c9616b" },
    })
  ),
  "scarf-nakhil": onRail("lilac", (pen) =>
    scarf(pen, {
      kind: "peg",
      colour: "#31565c",
      border: "#d9a566",
      print: { kind: "leaves", colour: "#a8b98a" },
    })
  ),
}

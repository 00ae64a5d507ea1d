import type { DemoOption } from "../store-data"

/** How fine the coffee is ground. */
export const grinds: DemoOption = {
  title: { ar: "الطحن", en: "Grind" },
  values: [
    { ar: "حبوب كاملة", en: "Whole beans", code: "WB" },
    { ar: "طحن ترشيح", en: "Filter grind", code: "FL" },
    { ar: "طحن إسبريسو", en: "Espresso grind", code: "ES" },
  ],
}

/** How dark Saudi coffee is roasted. */
export const roasts: DemoOption = {
  title: { ar: "التحميص", en: "Roast" },
  values: [
    { ar: "شقراء", en: "Blonde", code: "BL" },
    { ar: "وسط", en: "Medium", code: "MD" },
  ],
}

const weightTitle = { ar: "الوزن", en: "Weight" }

/** Bags of Saudi coffee. */
export function coffeeWeights(half: number, one: number): DemoOption {
  return {
    title: weightTitle,
    values: [
      { ar: "500 غ", en: "500 g", code: "500", price: half },
      { ar: "1 كغ", en: "1 kg", code: "1K", price: one },
    ],
  }
}

/** Bags of speciality coffee. */
export function bagWeights(small: number, one: number): DemoOption {
  return {
    title: weightTitle,
    values: [
      { ar: "250 غ", en: "250 g", code: "250", price: small },
      { ar: "1 كغ", en: "1 kg", code: "1K", price: one },
    ],
  }
}

/** Boxes of dates. */
export function dateWeights(half: number, one: number, three: number): DemoOption {
  return {
    title: weightTitle,
    values: [
      { ar: "500 غ", en: "500 g", code: "500", price: half },
      { ar: "1 كغ", en: "1 kg", code: "1K", price: one },
      { ar: "3 كغ", en: "3 kg", code: "3K", price: three },
    ],
  }
}

/** Sizes of the dripper and its papers. */
export const cups: DemoOption = {
  title: { ar: "الحجم", en: "Size" },
  values: [
    { ar: "كوب إلى كوبين", en: "1–2 cups", code: "01" },
    { ar: "كوبان إلى أربعة", en: "2–4 cups", code: "02" },
  ],
}

/** Colours of the gear. */
export const gearColours: DemoOption = {
  title: { ar: "اللون", en: "Colour" },
  values: [
    { ar: "عاجي", en: "Ivory", code: "IVR" },
    { ar: "أسود", en: "Black", code: "BLK" },
  ],
}

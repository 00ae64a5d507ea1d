import type { DemoOption, DemoValue } from "../store-data"

const sizeTitle = { ar: "المقاس", en: "Size" }

const plain = (text: string): DemoValue => ({ ar: text, en: text, code: text })

/** Lengths of abayas, in inches. */
export const abayaSizes: DemoOption = {
  title: sizeTitle,
  values: ["52", "54", "56", "58", "60"].map(plain),
}

/** Sizes of dresses and tops. */
export const letterSizes: DemoOption = {
  title: sizeTitle,
  values: ["S", "M", "L", "XL"].map(plain),
}

/** European shoe sizes. */
export const shoeSizes: DemoOption = {
  title: sizeTitle,
  values: ["36", "37", "38", "39", "40", "41"].map(plain),
}

/** Belt lengths. */
export const beltSizes: DemoOption = { title: sizeTitle, values: ["80", "90", "100"].map(plain) }

const palette = {
  BLK: { ar: "أسود", en: "Black" },
  NVY: { ar: "كحلي", en: "Navy" },
  MOC: { ar: "موكا", en: "Mocha" },
  GRY: { ar: "رمادي", en: "Grey" },
  PRL: { ar: "رمادي لؤلؤي", en: "Pearl grey" },
  CRM: { ar: "كريمي", en: "Cream" },
  WHT: { ar: "أبيض", en: "White" },
  PNK: { ar: "وردي", en: "Rose" },
  CRL: { ar: "مرجاني", en: "Coral" },
  BLU: { ar: "أزرق سماوي", en: "Sky blue" },
  TAN: { ar: "عسلي", en: "Tan" },
  BRN: { ar: "بني", en: "Brown" },
  WIN: { ar: "عنابي", en: "Burgundy" },
  GRN: { ar: "أخضر زيتي", en: "Olive" },
  SLV: { ar: "فضي", en: "Silver" },
  GLD: { ar: "ذهبي", en: "Gold" },
} as const

/** A choice of colours, by their short codes. */
export function colours(...codes: (keyof typeof palette)[]): DemoOption {
  const values = codes.map((code) => ({ ...palette[code], code }))
  return { title: { ar: "اللون", en: "Colour" }, values }
}

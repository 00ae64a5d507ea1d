import { product } from "../store-data"
import { colours, shoeSizes } from "./options"

/** Noor's shoes. */
export const shoes = [
  product({
    handle: "shoe-lamaa",
    sku: "NR-SH-601",
    category: "shoes",
    title: { ar: "حذاء لمعة بكعب", en: "Lamaa heels" },
    description: {
      ar: "كعب 7 سم متوازن وبطانة جلدية لا تؤلم القدم، بلون عنابي لامع.",
      en:
        "A balanced 7 cm heel with a leather lining that is kind to the foot, in polished " +
        "burgundy.",
    },
    price: 385,
    featured: true,
    weight: 720,
    options: [shoeSizes],
    stock: [2, 5, 7, 6, 3, 0],
    second: true,
  }),
  product({
    handle: "shoe-nada",
    sku: "NR-SH-602",
    category: "shoes",
    title: { ar: "حذاء باليه ندى", en: "Nada ballet flats" },
    description: {
      ar: "جلد ناعم وفيونكة صغيرة ونعل مرن يُطوى. مريح للمشي من أول يوم.",
      en: "Soft leather, a small bow and a sole that folds. Comfortable from the first day.",
    },
    price: 210,
    weight: 460,
    options: [shoeSizes],
    stock: [6, 9, 12, 10, 5, 2],
  }),
  product({
    handle: "shoe-wajd",
    sku: "NR-SH-603",
    category: "shoes",
    title: { ar: "لوفر وجد الجلدي", en: "Wajd leather loafers" },
    description: {
      ar: "لوفر بحلقة معدنية ونعل مخيط، من جلد عجل كامل. رفيق يوم العمل الطويل.",
      en:
        "Loafers with a metal bit and a stitched sole in full calf leather. For the long " +
        "working day.",
    },
    price: 340,
    was: 425,
    weight: 820,
    options: [colours("BRN", "BLK"), shoeSizes],
    stock: [2, 4, 6, 5, 3, 1, 3, 5, 6, 4, 2, 0],
    second: true,
  }),
  product({
    handle: "shoe-ramla",
    sku: "NR-SH-604",
    category: "shoes",
    title: { ar: "صندل رملة", en: "Ramla sandals" },
    description: {
      ar: "شريط جلدي عريض بإبزيم، ونعل من الفلّين يأخذ شكل القدم. لأيام البحر والصيف.",
      en:
        "A wide leather strap with a buckle and a cork sole that takes the shape of the " +
        "foot. For the sea and for summer.",
    },
    price: 190,
    weight: 520,
    options: [shoeSizes],
    stock: [4, 8, 10, 9, 6, 3],
  }),
  product({
    handle: "shoe-khutwa",
    sku: "NR-SH-605",
    category: "shoes",
    title: { ar: "حذاء رياضي خطوة", en: "Khutwa trainers" },
    description: {
      ar: "حذاء رياضي أبيض بلمسات وردية ونعل خفيف يمتصّ الصدمات. يُغسل بسهولة.",
      en:
        "White trainers with touches of rose and a light sole that softens each step. Easy " +
        "to clean.",
    },
    price: 320,
    weight: 760,
    options: [shoeSizes],
    stock: [5, 7, 11, 8, 4, 2],
  }),
]

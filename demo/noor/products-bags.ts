import { product } from "../store-data"
import { colours } from "./options"

/** Noor's bags. */
export const bags = [
  product({
    handle: "bag-safar",
    sku: "NR-BG-501",
    category: "bags",
    title: { ar: "حقيبة سفر اليومية", en: "Safar everyday tote" },
    description: {
      ar: "جلد بقري مدبوغ بالنبات يكتسب لونه مع الأيام، وتتّسع لحاسوب محمول ودفتر وكل ما بينهما.",
      en:
        "Vegetable-tanned leather that deepens with age, with room for a laptop, a " +
        "notebook and what lies between.",
    },
    price: 540,
    featured: true,
    weight: 950,
    options: [colours("TAN", "BLK")],
    stock: [7, 5],
    second: true,
  }),
  product({
    handle: "bag-naqsh",
    sku: "NR-BG-502",
    category: "bags",
    title: { ar: "حقيبة نقش المبطّنة", en: "Naqsh quilted bag" },
    description: {
      ar: "حقيبة كتف مبطّنة بسلسلة ذهبية وقفل دوّار، من جلد ناعم محشو. تنتقل من النهار إلى السهرة.",
      en:
        "A quilted shoulder bag with a gold chain and a turn lock, in soft padded leather. " +
        "Goes from day to evening.",
    },
    price: 460,
    was: 575,
    featured: true,
    weight: 620,
    options: [colours("BLK", "PNK")],
    stock: [6, 2],
    second: true,
  }),
  product({
    handle: "bag-masa",
    sku: "NR-BG-503",
    category: "bags",
    title: { ar: "كلتش مساء", en: "Masa clutch" },
    description: {
      ar:
        "ظرف من الجلد العنابي بحجر صغير عند القفل وسلسلة للمعصم. يكفي للهاتف والمفاتيح " +
        "وبطاقة الدعوة.",
      en:
        "A burgundy leather envelope with a small stone at the clasp and a wrist chain. " +
        "Room for a phone, keys and the invitation.",
    },
    price: 280,
    weight: 340,
    stock: [11],
  }),
  product({
    handle: "bag-sadaf",
    sku: "NR-BG-504",
    category: "bags",
    title: { ar: "حقيبة دلو زيتية", en: "Olive bucket bag" },
    description: {
      ar: "حقيبة بشكل الدلو تُغلق بحبل جلدي، بقاعدة متينة تقف وحدها وجيب داخلي بسحّاب.",
      en:
        "A bucket that closes with a leather cord, with a firm base that stands by itself " +
        "and a zipped pocket inside.",
    },
    price: 395,
    weight: 700,
    stock: [4],
  }),
  product({
    handle: "bag-ruqi",
    sku: "NR-BG-505",
    category: "bags",
    title: { ar: "حقيبة يد رقيّ", en: "Ruqi top-handle bag" },
    description: {
      ar: "هيكل ثابت ويد واحدة ملفوفة بوشاح حريري يُنزع. لون كريمي يليق بالمناسبات الرسمية.",
      en:
        "A firm frame and one handle wound with a silk scarf that comes off. Cream, for " +
        "formal occasions.",
    },
    price: 620,
    weight: 780,
    stock: [0],
  }),
]

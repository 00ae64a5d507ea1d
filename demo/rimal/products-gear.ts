import { product } from "../store-data"
import { cups, gearColours } from "./options"

/** Rimal's brewing gear. */
export const gear = [
  product({
    handle: "dripper-v60",
    sku: "RM-GR-401",
    category: "coffee-gear",
    title: { ar: "قمع تقطير خزفي", en: "Ceramic dripper" },
    description: {
      ar: "قمع خزفي بأضلاع حلزونية يحفظ الحرارة ويعطي تدفقًا متساويًا. يأتي مع إبريقه الزجاجي.",
      en:
        "A ceramic cone with spiral ribs that keeps its heat and pours evenly. Comes with " +
        "its glass server.",
    },
    price: 165,
    featured: true,
    weight: 900,
    options: [cups],
    stock: [11, 7],
    second: true,
  }),
  product({
    handle: "glass-server",
    sku: "RM-GR-402",
    category: "coffee-gear",
    title: { ar: "إبريق تقديم زجاجي", en: "Glass server" },
    description: {
      ar: "زجاج مقاوم للحرارة بيد وغطاء من خشب الجوز، يتّسع لستمئة ملّيلتر.",
      en: "Heat-proof glass with a walnut handle and lid, for six hundred millilitres.",
    },
    price: 89,
    weight: 420,
    stock: [15],
  }),
  product({
    handle: "hand-grinder",
    sku: "RM-GR-403",
    category: "coffee-gear",
    title: { ar: "طاحونة يدوية", en: "Hand grinder" },
    description: {
      ar: "تروس فولاذية مخروطية وثلاثون درجة طحن، من الإسبريسو إلى المكبس الفرنسي.",
      en: "Conical steel burrs and thirty settings, from espresso to French press.",
    },
    price: 285,
    was: 340,
    featured: true,
    weight: 700,
    stock: [9],
    second: true,
  }),
  product({
    handle: "gooseneck-kettle",
    sku: "RM-GR-404",
    category: "coffee-gear",
    title: { ar: "غلاية عنق الإوزة", en: "Gooseneck kettle" },
    description: {
      ar: "عنق رفيع لصبّ دقيق ومقياس حرارة مدمج ويد خشبية. سعة لتر.",
      en:
        "A slender spout for a careful pour, a built-in thermometer and a wooden handle. " +
        "One litre.",
    },
    price: 320,
    weight: 1100,
    options: [gearColours],
    stock: [6, 8],
  }),
  product({
    handle: "brew-scale",
    sku: "RM-GR-405",
    category: "coffee-gear",
    title: { ar: "ميزان تحضير بمؤقت", en: "Brewing scale with timer" },
    description: {
      ar: "دقة عُشر غرام ومؤقت يبدأ مع أول قطرة، يُشحن بمنفذ USB-C.",
      en:
        "Accurate to a tenth of a gram, with a timer that starts at the first drop. " +
        "Charges by USB-C.",
    },
    price: 195,
    weight: 520,
    stock: [13],
  }),
  product({
    handle: "french-press",
    sku: "RM-GR-406",
    category: "coffee-gear",
    title: { ar: "مكبس فرنسي نحاسي", en: "Brass French press" },
    description: {
      ar: "زجاج سميك بإطار نحاسي ومصفاة مزدوجة. كوب كامل القوام لأربعة أشخاص.",
      en: "Thick glass in a brass frame with a double filter. A full-bodied cup for four.",
    },
    price: 175,
    weight: 950,
    stock: [0],
  }),
  product({
    handle: "moka-pot",
    sku: "RM-GR-407",
    category: "coffee-gear",
    title: { ar: "إبريق موكا", en: "Moka pot" },
    description: {
      ar: "إبريق إيطالي من الألمنيوم المصقول يعمل على الغاز والكهرباء. ستة أكواب صغيرة.",
      en: "A polished Italian pot for gas and electric hobs. Six small cups.",
    },
    price: 130,
    weight: 680,
    stock: [10],
  }),
  product({
    handle: "paper-filters",
    sku: "RM-GR-408",
    category: "coffee-gear",
    title: { ar: "فلاتر ورقية طبيعية", en: "Natural paper filters" },
    description: {
      ar: "مئة فلتر غير مبيّض بلا طعم ورق، لأقماع التقطير المخروطية.",
      en: "A hundred unbleached filters with no taste of paper, for conical drippers.",
    },
    price: 29,
    weight: 150,
    options: [cups],
    stock: [90, 120],
  }),
  product({
    handle: "travel-tumbler",
    sku: "RM-GR-409",
    category: "coffee-gear",
    title: { ar: "كوب سفر بنقش السدو", en: "Travel tumbler with Sadu pattern" },
    description: {
      ar: "فولاذ مزدوج الجدار يحفظ القهوة ساخنة ست ساعات، بنقش من السدو.",
      en: "Double-walled steel that keeps coffee hot for six hours, with a Sadu pattern.",
    },
    price: 110,
    weight: 380,
    stock: [24],
  }),
]

import { product } from "../store-data"
import { colours } from "./options"

/** Noor's scarves. */
export const scarves = [
  product({
    handle: "scarf-naseem",
    sku: "NR-SC-401",
    category: "scarves",
    title: { ar: "طرحة شيفون نسيم", en: "Naseem chiffon scarf" },
    description: {
      ar: "شيفون مطفي لا ينزلق، بحواف مخيطة بدقّة وطول يكفي للّفّات كلها. 70 × 190 سم.",
      en:
        "Matt chiffon that stays in place, with finely rolled edges and enough length for " +
        "any wrap. 70 × 190 cm.",
    },
    price: 75,
    featured: true,
    weight: 90,
    options: [colours("PNK", "GRY", "BLK")],
    stock: [30, 24, 40],
    second: true,
  }),
  product({
    handle: "scarf-dafa",
    sku: "NR-SC-402",
    category: "scarves",
    title: { ar: "شال باشمينا دفا", en: "Dafa pashmina shawl" },
    description: {
      ar: "شال منسوج من صوف ناعم بأطراف مهدّبة، يدفئ ليالي البرّ ورحلات الطائرة. 80 × 200 سم.",
      en:
        "A shawl woven from fine wool with a fringe, warm for desert nights and flights. " +
        "80 × 200 cm.",
    },
    price: 260,
    weight: 280,
    options: [colours("TAN", "NVY")],
    stock: [12, 3],
  }),
  product({
    handle: "scarf-bustan",
    sku: "NR-SC-403",
    category: "scarves",
    title: { ar: "وشاح حرير بستان", en: "Bustan silk scarf" },
    description: {
      ar:
        "حرير طبيعي بأزهار مطبوعة وإطار أزرق، يُلفّ على الرأس أو يُعقد على يد الحقيبة. 90 " +
        "× 90 سم.",
      en:
        "Natural silk printed with flowers and framed in blue, for the head or tied to a " +
        "bag. 90 × 90 cm.",
    },
    price: 220,
    was: 275,
    weight: 80,
    stock: [9],
  }),
  product({
    handle: "scarf-nakhil",
    sku: "NR-SC-404",
    category: "scarves",
    title: { ar: "وشاح حرير نخيل", en: "Nakhil silk scarf" },
    description: {
      ar: "سعف النخيل على أخضر عميق، بإطار بلون التمر. حرير تويل متماسك يحفظ عقدته. 90 × 90 سم.",
      en:
        "Palm leaves on deep green, framed in the colour of dates. Firm silk twill that " +
        "holds a knot. 90 × 90 cm.",
    },
    price: 220,
    weight: 80,
    stock: [2],
  }),
  product({
    handle: "scarf-taqm",
    sku: "NR-SC-405",
    category: "scarves",
    title: { ar: "طقم ثلاث طرح جيرسيه", en: "Set of three jersey scarves" },
    description: {
      ar: "ثلاث طرح قطنية مرنة بألوان هادئة، مربوطة بشريط وجاهزة للإهداء.",
      en: "Three stretchy cotton scarves in quiet colours, tied with a ribbon and ready to give.",
    },
    price: 165,
    weight: 420,
    stock: [16],
  }),
]

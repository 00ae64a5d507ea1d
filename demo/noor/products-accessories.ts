import { product } from "../store-data"
import { beltSizes, colours } from "./options"

/** Noor's accessories and gifts. */
export const accessories = [
  product({
    handle: "glasses-shams",
    sku: "NR-AC-701",
    category: "accessories",
    title: { ar: "نظارة شمس", en: "Shams sunglasses" },
    description: {
      ar: "إطار واسع بلون العسل الداكن وعدسات متدرّجة تحجب الأشعة كاملة. مع علبة صلبة.",
      en: "A wide dark honey frame with graduated lenses and full UV protection. With a hard case.",
    },
    price: 245,
    weight: 160,
    stock: [13],
  }),
  product({
    handle: "earrings-zumurrud",
    sku: "NR-AC-702",
    category: "accessories",
    title: { ar: "قرط زمرّد", en: "Zumurrud earrings" },
    description: {
      ar: "حلقات مطليّة بالذهب يتدلّى منها حجر أخضر وثلاث قطرات صغيرة. خفيفة على الأذن.",
      en: "Gold-plated rings with a green stone and three small drops. Light on the ear.",
    },
    price: 175,
    was: 220,
    featured: true,
    weight: 40,
    stock: [8],
  }),
  product({
    handle: "necklace-lulu",
    sku: "NR-AC-703",
    category: "accessories",
    title: { ar: "عقد لؤلؤ الخليج", en: "Gulf pearl necklace" },
    description: {
      ar: "صفّ من لؤلؤ المياه العذبة متدرّج الحجم، تتوسّطه قطرة كبيرة. تحيّة لغوّاصي الخليج.",
      en:
        "A graduated row of freshwater pearls around one large drop. In honour of the " +
        "divers of the Gulf.",
    },
    price: 520,
    weight: 90,
    stock: [3],
    second: true,
  }),
  product({
    handle: "belt-jild",
    sku: "NR-AC-704",
    category: "accessories",
    title: { ar: "حزام جلد بإبزيم ذهبي", en: "Leather belt with gold buckle" },
    description: {
      ar: "جلد كامل بخياطة ظاهرة وإبزيم ذهبي مصقول، بعرض 3 سم.",
      en: "Full leather with visible stitching and a polished gold buckle, 3 cm wide.",
    },
    price: 140,
    weight: 220,
    options: [beltSizes],
    stock: [6, 9, 4],
  }),
  product({
    handle: "bangles-dahab",
    sku: "NR-AC-705",
    category: "accessories",
    title: { ar: "طقم أساور ذهبية", en: "Set of gold bangles" },
    description: {
      ar: "خمس أساور مطليّة بالذهب، إحداها بخرز مرجاني. تُلبس معًا أو متفرّقة.",
      en: "Five gold-plated bangles, one of them with coral beads. Wear them together or apart.",
    },
    price: 195,
    weight: 150,
    stock: [10],
  }),
  product({
    handle: "watch-waqt",
    sku: "NR-AC-706",
    category: "accessories",
    title: { ar: "ساعة وقت بسوار جلدي", en: "Waqt watch with leather strap" },
    description: {
      ar: "ساعة بمينا عاجيّ ومؤشّرات رفيعة وسوار جلدي يسهل تبديله. مقاومة للماء حتى 30 مترًا.",
      en:
        "A watch with an ivory dial, slim markers and a leather strap that is easy to " +
        "change. Water resistant to 30 metres.",
    },
    price: 450,
    weight: 120,
    options: [colours("GLD", "SLV")],
    stock: [5, 0],
  }),
  product({
    handle: "gift-box",
    sku: "NR-GF-801",
    category: "accessories",
    title: { ar: "صندوق هدية نور", en: "Noor gift box" },
    description: {
      ar: "طرحة شيفون وقرط صغير وبطاقة بخطّ اليد، في صندوق وردي مربوط بشريط من الساتان.",
      en:
        "A chiffon scarf, small earrings and a handwritten card in a rose box tied with " +
        "satin ribbon.",
    },
    price: 230,
    featured: true,
    weight: 480,
    stock: [18],
  }),
  product({
    handle: "gift-wrap",
    sku: "GIFT-CARD-WRAP",
    category: "accessories",
    title: { ar: "تغليف هدية مع بطاقة", en: "Gift wrapping with a card" },
    description: {
      ar: "ورق مزخرف وشريط وبطاقة نكتب عليها كلماتك بخطّ اليد.",
      en: "Patterned paper, a ribbon and a card on which we write your words by hand.",
    },
    price: 25,
    weight: 60,
    stock: [200],
  }),
]

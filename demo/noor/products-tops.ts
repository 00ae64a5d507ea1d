import { product } from "../store-data"
import { colours, letterSizes } from "./options"

/** Noor's tops. */
export const tops = [
  product({
    handle: "blouse-hareer",
    sku: "NR-TP-301",
    category: "tops",
    title: { ar: "بلوزة حرير عاجية", en: "Ivory silk-touch blouse" },
    description: {
      ar:
        "بلوزة بملمس الحرير وأكمام واسعة تنتهي برفق عند المعصم. سهلة مع التنورة والبنطال، " +
        "ولا تحتاج إلى كيّ كثير.",
      en:
        "A blouse with the touch of silk and wide sleeves that close gently at the wrist. " +
        "Easy with skirts and trousers, and with little ironing.",
    },
    price: 210,
    featured: true,
    weight: 240,
    options: [letterSizes],
    stock: [9, 12, 10, 6],
  }),
  product({
    handle: "shirt-kattan",
    sku: "NR-TP-302",
    category: "tops",
    title: { ar: "قميص كتّان واسع", en: "Relaxed linen shirt" },
    description: {
      ar: "كتّان أوروبي مغسول بقصّة واسعة وأزرار صدفية. يُلبس مفتوحًا فوق فستان أو مغلقًا وحده.",
      en:
        "Washed European linen in a relaxed cut with shell buttons. Open over a dress or " +
        "closed on its own.",
    },
    price: 230,
    weight: 260,
    options: [colours("BLU", "WHT"), letterSizes],
    stock: [6, 8, 8, 4, 10, 12, 9, 3],
    second: true,
  }),
  product({
    handle: "knit-marjan",
    sku: "NR-TP-303",
    category: "tops",
    title: { ar: "كنزة مرجان القطنية", en: "Marjan cotton knit" },
    description: {
      ar: "كنزة محبوكة من قطن مصري طويل التيلة، بحواف مضلّعة ووزن خفيف للأماكن المكيّفة.",
      en:
        "Knitted from long-staple Egyptian cotton with ribbed edges, light enough for " +
        "air-conditioned rooms.",
    },
    price: 245,
    was: 295,
    weight: 380,
    options: [colours("CRL", "CRM"), letterSizes],
    stock: [5, 7, 6, 2, 4, 4, 3, 0],
  }),
  product({
    handle: "tee-qutn",
    sku: "NR-TP-304",
    category: "tops",
    title: { ar: "تيشيرت قطن عضوي", en: "Organic cotton T-shirt" },
    description: {
      ar: "قطن عضوي كثيف لا يشفّ، برقبة مستديرة وأكمام متوسّطة. القطعة التي يُعاد شراؤها كل موسم.",
      en:
        "Dense organic cotton that does not show through, with a round neck and mid-length " +
        "sleeves. The piece people buy again each season.",
    },
    price: 95,
    weight: 200,
    options: [colours("WHT", "BLK"), letterSizes],
    stock: [20, 30, 25, 12, 18, 26, 22, 10],
  }),
  product({
    handle: "blouse-warda",
    sku: "NR-TP-305",
    category: "tops",
    title: { ar: "بلوزة لفّ بنقشة أوراق", en: "Leaf-print wrap blouse" },
    description: {
      ar:
        "نقشة أوراق ناعمة على أرضية وردية، بقصّة لفّ تناسب مختلف القامات. فيسكوز خفيف " +
        "وبارد الملمس.",
      en:
        "A soft leaf print on rose in a wrap cut that suits many shapes. Light viscose, " +
        "cool to the touch.",
    },
    price: 185,
    weight: 220,
    options: [letterSizes],
    stock: [0, 0, 0, 0],
  }),
]

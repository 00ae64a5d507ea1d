import { product } from "../store-data"
import { abayaSizes, colours } from "./options"

/** Noor's abayas. */
export const abayas = [
  product({
    handle: "abaya-layl",
    sku: "NR-AB-101",
    category: "abayas",
    title: { ar: "عباية ليل الكلاسيكية", en: "Layl classic abaya" },
    description: {
      ar:
        "عباية سوداء بقصّة مستقيمة من كريب ناعم لا يتجعّد. بسيطة في تفاصيلها، وتليق بيوم " +
        "العمل وبزيارة المساء على حدّ سواء.",
      en:
        "A straight black abaya in soft crêpe that resists creasing. Plain in its details, " +
        "as right for a working day as for an evening visit.",
    },
    price: 320,
    featured: true,
    weight: 650,
    options: [abayaSizes],
    stock: [8, 14, 20, 11, 4],
    second: true,
  }),
  product({
    handle: "abaya-najd",
    sku: "NR-AB-102",
    category: "abayas",
    title: { ar: "عباية نجد المطرّزة", en: "Najd embroidered abaya" },
    description: {
      ar:
        "تطريز يدوي بخيوط ذهبية على امتداد الفتحة والأكمام، مستوحى من نقوش البيوت النجدية. " +
        "تأتي مع فستان داخلي بلون الرمل.",
      en:
        "Gold thread embroidered by hand along the opening and the cuffs, after the " +
        "patterns of Najdi houses. Comes with a sand-coloured inner dress.",
    },
    price: 690,
    was: 860,
    featured: true,
    weight: 900,
    options: [abayaSizes],
    stock: [3, 6, 9, 5, 0],
    second: true,
  }),
  product({
    handle: "abaya-farasha",
    sku: "NR-AB-103",
    category: "abayas",
    title: { ar: "عباية فراشة عنابية", en: "Burgundy butterfly abaya" },
    description: {
      ar:
        "قصّة فراشة واسعة تنساب مع الحركة، بحاشية مطرّزة ولون عنابي دافئ. للمناسبات التي " +
        "تستحق حضورًا مختلفًا.",
      en:
        "A wide butterfly cut that moves with you, with an embroidered hem in a warm " +
        "burgundy. For days that deserve an entrance.",
    },
    price: 560,
    featured: true,
    weight: 780,
    options: [abayaSizes],
    stock: [5, 7, 7, 2, 2],
    second: true,
  }),
  product({
    handle: "abaya-zaytoun",
    sku: "NR-AB-104",
    category: "abayas",
    title: { ar: "عباية كتّان زيتية", en: "Olive linen abaya" },
    description: {
      ar:
        "كتّان مغسول خفيف يتنفّس في الحرّ، بياقة قميص وأزرار أمامية. عملية لكل يوم، وتزداد " +
        "نعومة مع الغسيل.",
      en:
        "Light washed linen that breathes in the heat, with a shirt collar and buttons " +
        "down the front. Made for every day and softer with each wash.",
    },
    price: 380,
    weight: 600,
    options: [abayaSizes],
    stock: [6, 10, 12, 6, 3],
  }),
  product({
    handle: "abaya-bisht",
    sku: "NR-AB-105",
    category: "abayas",
    title: { ar: "عباية بشت بحافّة مطرّزة", en: "Bisht abaya with embroidered edge" },
    description: {
      ar: "عباية بقصّة البشت بأكمام واسعة وحافّة مطرّزة بلون الذهب الهادئ، من قماش ينسدل بثبات.",
      en:
        "An abaya cut like a bisht, with wide sleeves and an edge embroidered in quiet " +
        "gold, in a cloth that hangs straight.",
    },
    price: 610,
    weight: 820,
    options: [colours("MOC", "GRY"), abayaSizes],
    stock: [4, 6, 8, 5, 2, 3, 5, 6, 0, 1],
    second: true,
  }),
  product({
    handle: "abaya-lulu",
    sku: "NR-AB-106",
    category: "abayas",
    title: { ar: "عباية لفّ رمادية لؤلؤية", en: "Pearl grey wrap abaya" },
    description: {
      ar:
        "عباية تُلفّ وتُربط بحزام من القماش نفسه، فتأخذ مقاسك كما تحبين. لون لؤلؤي هادئ " +
        "يناسب النهار.",
      en:
        "Wraps and ties with a belt of the same cloth, so it sits the way you like. A calm " +
        "pearl grey for daytime.",
    },
    price: 420,
    was: 520,
    weight: 700,
    options: [abayaSizes],
    stock: [5, 8, 8, 4, 1],
  }),
]

import { product } from "../store-data"
import { colours, letterSizes } from "./options"

/** Noor's dresses. */
export const dresses = [
  product({
    handle: "dress-rayhan",
    sku: "NR-DR-201",
    category: "dresses",
    title: { ar: "فستان ريحان الطويل", en: "Rayhan maxi dress" },
    description: {
      ar:
        "فستان طويل بلون الريحان، بياقة وأزرار وحزام جلدي رفيع. قطن مخلوط يحافظ على شكله " +
        "طوال اليوم.",
      en:
        "A long dress in basil green with a collar, buttons and a slim leather belt. A " +
        "cotton blend that keeps its shape all day.",
    },
    price: 345,
    featured: true,
    weight: 540,
    options: [letterSizes],
    stock: [7, 12, 9, 4],
    second: true,
  }),
  product({
    handle: "dress-zahra",
    sku: "NR-DR-202",
    category: "dresses",
    title: { ar: "فستان زهرة المورّد", en: "Zahra floral dress" },
    description: {
      ar: "أزهار مرسومة باليد على قطن ناعم، وتنورة بطبقات خفيفة تتحرّك مع كل خطوة. مبطّن بالكامل.",
      en:
        "Hand-drawn flowers on soft cotton and a lightly tiered skirt that moves with " +
        "every step. Fully lined.",
    },
    price: 295,
    was: 370,
    featured: true,
    weight: 420,
    options: [colours("CRM", "NVY"), letterSizes],
    stock: [6, 9, 5, 2, 4, 8, 6, 0],
    second: true,
  }),
  product({
    handle: "dress-masa",
    sku: "NR-DR-203",
    category: "dresses",
    title: { ar: "فستان سهرة من الساتان", en: "Satin evening dress" },
    description: {
      ar:
        "ساتان ثقيل بلمعة هادئة وحمّالات رفيعة، ينسدل من الخصر في طيّات ناعمة. يُلبس وحده " +
        "أو تحت عباية مفتوحة.",
      en:
        "Heavy satin with a quiet sheen and fine straps, falling from the waist in soft " +
        "folds. Wear it alone or under an open abaya.",
    },
    price: 480,
    weight: 460,
    options: [letterSizes],
    stock: [3, 5, 4, 0],
  }),
  product({
    handle: "jalabiya-firouz",
    sku: "NR-DR-204",
    category: "dresses",
    title: { ar: "جلابية فيروز", en: "Firouz jalabiya" },
    description: {
      ar:
        "جلابية بلون الفيروز الداكن، بتطريز على الصدر والحاشية وأكمام واسعة. مريحة " +
        "لاستقبال الضيوف ولليالي رمضان.",
      en:
        "A deep turquoise jalabiya with embroidery at the chest and the hem and wide " +
        "sleeves. Easy for hosting and for Ramadan nights.",
    },
    price: 430,
    featured: true,
    weight: 640,
    options: [letterSizes],
    stock: [8, 10, 10, 5],
    second: true,
  }),
  product({
    handle: "dress-sahil",
    sku: "NR-DR-205",
    category: "dresses",
    title: { ar: "فستان ساحل المقلّم", en: "Sahil striped dress" },
    description: {
      ar:
        "خطوط زرقاء رفيعة على قطن أبيض بقصّة القميص، مع حزام كحلي يُنزع. خفيف لأيام الصيف " +
        "والسفر.",
      en:
        "Fine blue stripes on white cotton in a shirt cut, with a navy belt that comes " +
        "off. Light for summer and for travel.",
    },
    price: 310,
    weight: 480,
    options: [letterSizes],
    stock: [5, 8, 8, 6],
  }),
  product({
    handle: "dress-turab",
    sku: "NR-DR-206",
    category: "dresses",
    title: { ar: "فستان لفّ ترابي", en: "Terracotta wrap dress" },
    description: {
      ar: "فستان يُلفّ حول الخصر بلون الطين المحروق، بأكمام طويلة وطول يغطّي الكاحل. قماش لا يشفّ.",
      en:
        "A dress that wraps at the waist in burnt clay, with long sleeves and an " +
        "ankle-covering length. Cloth that does not show through.",
    },
    price: 365,
    weight: 520,
    options: [letterSizes],
    stock: [4, 7, 2, 3],
  }),
]

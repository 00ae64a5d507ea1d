import { product } from "../store-data"
import { coffeeWeights, roasts } from "./options"

/** Rimal's Saudi coffee and its spices. */
export const saudiCoffee = [
  product({
    handle: "khawlani-blonde",
    sku: "RM-SC-101",
    category: "saudi-coffee",
    title: { ar: "قهوة خولانية من جازان", en: "Khawlani coffee from Jazan" },
    description: {
      ar:
        "بنّ خولاني من مدرّجات جبال جازان، محمّص على مهل ليحتفظ بنكهته العشبية. قهوة " +
        "المجلس كما عرفناها.",
      en:
        "Khawlani beans from the terraces of Jazan, roasted slowly to keep their herbal " +
        "notes. The coffee of the majlis as we know it.",
    },
    price: 78,
    featured: true,
    weight: 500,
    options: [roasts, coffeeWeights(78, 148)],
    stock: [40, 18, 26, 9],
    second: true,
  }),
  product({
    handle: "cardamom-blend",
    sku: "RM-SC-102",
    category: "saudi-coffee",
    title: { ar: "قهوة سعودية بالهيل", en: "Saudi coffee with cardamom" },
    description: {
      ar: "خلطة جاهزة من البنّ الأشقر والهيل الأخضر المطحون بنسبة متوازنة. تُغلى عشر دقائق وتُصبّ.",
      en:
        "A ready blend of blonde coffee and ground green cardamom in balance. Boil for ten " +
        "minutes and pour.",
    },
    price: 85,
    featured: true,
    weight: 500,
    options: [coffeeWeights(85, 160)],
    stock: [55, 24],
  }),
  product({
    handle: "saffron-blend",
    sku: "RM-SC-103",
    category: "saudi-coffee",
    title: { ar: "قهوة ملكية بالزعفران", en: "Royal coffee with saffron" },
    description: {
      ar: "بنّ أشقر وهيل وقرنفل ولمسة من الزعفران، للضيف العزيز وليلة العيد.",
      en:
        "Blonde coffee, cardamom, clove and a touch of saffron, for the dearest guests and " +
        "the eve of Eid.",
    },
    price: 120,
    was: 145,
    featured: true,
    weight: 500,
    stock: [22],
    second: true,
  }),
  product({
    handle: "qassimi-dark",
    sku: "RM-SC-104",
    category: "saudi-coffee",
    title: { ar: "قهوة قصيمية غامقة", en: "Dark Qassimi coffee" },
    description: {
      ar: "تحميص أغمق على الطريقة القصيمية، بنكهة مدخّنة خفيفة وقوام أثقل.",
      en: "A darker roast in the Qassim way, lightly smoky and fuller in the cup.",
    },
    price: 72,
    weight: 500,
    options: [coffeeWeights(72, 136)],
    stock: [30, 0],
  }),
  product({
    handle: "instant-sachets",
    sku: "RM-SC-105",
    category: "saudi-coffee",
    title: { ar: "أظرف قهوة سعودية فورية", en: "Instant Saudi coffee sachets" },
    description: {
      ar: "عشرون ظرفًا للسفر والمكتب: ماء ساخن وثلاثون ثانية، والقهوة جاهزة بالهيل.",
      en:
        "Twenty sachets for travel and the office: hot water, thirty seconds, and coffee " +
        "with cardamom is ready.",
    },
    price: 45,
    weight: 260,
    stock: [80],
  }),
  product({
    handle: "cardamom-jar",
    sku: "RM-SC-106",
    category: "saudi-coffee",
    title: { ar: "هيل أخضر جامبو", en: "Jumbo green cardamom" },
    description: {
      ar: "حبّات هيل كبيرة خضراء من أعالي غواتيمالا، في مرطبان زجاجي يحفظ رائحتها. 200 غ.",
      en:
        "Large green pods from the Guatemalan highlands in a glass jar that keeps their " +
        "scent. 200 g.",
    },
    price: 68,
    weight: 420,
    stock: [27],
  }),
  product({
    handle: "saffron-jar",
    sku: "RM-SC-107",
    category: "saudi-coffee",
    title: { ar: "زعفران سوبر نقين", en: "Super negin saffron" },
    description: {
      ar: "خيوط طويلة حمراء خالصة، تكفي شعرات قليلة منها لدلّة كاملة. 5 غ.",
      en: "Long, pure red threads; a few are enough for a whole dallah. 5 g.",
    },
    price: 95,
    weight: 120,
    stock: [3],
  }),
]

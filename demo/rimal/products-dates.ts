import { product } from "../store-data"
import { dateWeights } from "./options"

/** Rimal's dates and what is made of them. */
export const datesAndSweets = [
  product({
    handle: "ajwa-madinah",
    sku: "RM-DT-301",
    category: "dates",
    title: { ar: "عجوة المدينة", en: "Ajwa from Madinah" },
    description: {
      ar: "تمر عجوة داكن من مزارع المدينة المنورة، طريّ القوام معتدل الحلاوة.",
      en: "Dark Ajwa dates from the farms of Madinah, soft and gently sweet.",
    },
    price: 65,
    featured: true,
    weight: 500,
    options: [dateWeights(65, 120, 330)],
    stock: [50, 32, 8],
    second: true,
  }),
  product({
    handle: "sukkari-qassim",
    sku: "RM-DT-302",
    category: "dates",
    title: { ar: "سكّري القصيم المفتّل", en: "Sukkari from Qassim" },
    description: {
      ar: "سكّري مفتّل ذهبي يذوب في الفم، من محصول هذا الموسم. مصفوف في صندوق خشبي.",
      en:
        "Golden Sukkari that melts in the mouth, from this season’s harvest, laid out in a " +
        "wooden box.",
    },
    price: 45,
    featured: true,
    weight: 500,
    options: [dateWeights(45, 82, 225)],
    stock: [64, 40, 15],
  }),
  product({
    handle: "khalas-ahsa",
    sku: "RM-DT-303",
    category: "dates",
    title: { ar: "خلاص الأحساء", en: "Khalas from Al-Ahsa" },
    description: {
      ar: "خلاص من واحة الأحساء بلون العنبر وطعم الكراميل، رفيق القهوة الأول.",
      en:
        "Khalas from the oasis of Al-Ahsa, amber in colour with a taste of caramel. " +
        "Coffee’s first companion.",
    },
    price: 38,
    weight: 500,
    options: [dateWeights(38, 70, 190)],
    stock: [44, 25, 0],
  }),
  product({
    handle: "sagai-riyadh",
    sku: "RM-DT-304",
    category: "dates",
    title: { ar: "صقعي الرياض", en: "Sagai from Riyadh" },
    description: {
      ar: "نصف طريّ ونصف هشّ بطرف ذهبي، أقلّ حلاوة من غيره وأطول حفظًا.",
      en: "Half soft, half crisp with a golden tip; less sweet than others and longer lasting.",
    },
    price: 42,
    weight: 500,
    options: [dateWeights(42, 78, 210)],
    stock: [28, 16, 5],
  }),
  product({
    handle: "medjool-jumbo",
    sku: "RM-DT-305",
    category: "dates",
    title: { ar: "مجدول جامبو", en: "Jumbo Medjool" },
    description: {
      ar: "حبّات كبيرة لحيمة بقوام العسل، منتقاة واحدة واحدة. لذيذة محشوّة أو وحدها.",
      en: "Large, fleshy fruit as smooth as honey, picked one by one. Good stuffed, good alone.",
    },
    price: 58,
    was: 72,
    weight: 500,
    options: [dateWeights(58, 108, 299)],
    stock: [20, 12, 2],
  }),
  product({
    handle: "stuffed-almond",
    sku: "RM-DT-306",
    category: "dates",
    title: { ar: "تمر محشو باللوز", en: "Almond-stuffed dates" },
    description: {
      ar: "تمر صفاوي محشو بلوز محمّص، مرتّب للتقديم مباشرة. 24 حبّة.",
      en: "Safawi dates stuffed with roasted almonds, arranged and ready to serve. 24 pieces.",
    },
    price: 75,
    featured: true,
    weight: 450,
    stock: [21],
    second: true,
  }),
  product({
    handle: "chocolate-dates",
    sku: "RM-DT-307",
    category: "dates",
    title: { ar: "تمر بالشوكولاتة", en: "Chocolate-coated dates" },
    description: {
      ar: "تمر محشو بالبندق ومغطّى بشوكولاتة بلجيكية داكنة. 20 حبّة في صندوق هدية.",
      en: "Dates with hazelnut inside, coated in dark Belgian chocolate. 20 pieces in a gift box.",
    },
    price: 92,
    weight: 480,
    stock: [17],
  }),
  product({
    handle: "maamoul-dates",
    sku: "RM-DT-308",
    category: "dates",
    title: { ar: "معمول التمر", en: "Date maamoul" },
    description: {
      ar: "معمول بالسمن البلدي وحشوة تمر الخلاص والهيل، يُخبز كل صباح. 12 قطعة.",
      en:
        "Maamoul with ghee, filled with Khalas dates and cardamom, baked every morning. 12 " +
        "pieces.",
    },
    price: 48,
    weight: 420,
    stock: [14],
  }),
  product({
    handle: "date-syrup",
    sku: "RM-DT-309",
    category: "dates",
    title: { ar: "دبس تمر خالص", en: "Pure date syrup" },
    description: {
      ar: "دبس من تمر الخلاص بلا سكر مضاف، للفطور والحلويات والزبادي. 400 مل.",
      en: "Syrup of Khalas dates with no added sugar, for breakfast, sweets and yoghurt. 400 ml.",
    },
    price: 32,
    weight: 620,
    stock: [38],
  }),
]
